package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static dev.foyer.simulator.TestZoom.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersTest extends SimulatorTest {

  private String admin = "";

  @BeforeEach
  void connected() {
    admin = zoom.connect("zoe@acme.example", ORGANIZATION).access();
  }

  @Test
  void describesTheAuthorizer() {
    Reply me = zoom.get("/v2/users/me", admin);

    assertThat(me.json())
        .containsEntry("display_name", "Zoe Zimmer")
        .containsEntry("role_id", "0")
        .containsEntry("role_name", "Owner")
        .containsEntry("status", "active")
        .containsEntry("type", 2)
        .containsKeys("id", "account_id", "account_number", "pmi", "timezone", "created_at");
    assertThat(me.text("id")).matches("[A-Za-z0-9_-]{22}");
    assertThat(me.header("x-zm-trackingid")).startsWith("v=2.0;clid=us02;rid=WEB_");
    assertThat(me.header("X-RateLimit-Category")).isEqualTo("Light");
  }

  @Test
  void findsSomebodyByIdAndByEmailWhateverItsCase() {
    assertThat(zoom.get("/v2/users/Bruno%40ACME.example", admin).text("first_name"))
        .isEqualTo("Bruno");
    assertThat(zoom.get("/v2/users/" + zoom.userId("dan@acme.example"), admin).json())
        .containsEntry("type", 1);
    assertThat(zoom.get("/v2/users/hugo@acme.example", admin).json()).containsEntry("type", 4);
    assertThat(zoom.get("/v2/users/frank@acme.example", admin).json())
        .containsEntry("status", "inactive");
  }

  @Test
  void knowsNobodyOfAnotherAccount() {
    Reply reply = zoom.get("/v2/users/nora@northwind.example", admin);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.body())
        .isEqualTo("{\"code\":1001,\"message\":\"User does not exist: nora@northwind.example.\"}");
  }

  @Test
  void saysThatSomebodyIsOnlyInvited() {
    Reply reply = zoom.get("/v2/users/erin@acme.example", admin);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json()).containsEntry("code", 1120);
    assertThat(zoom.get("/v2/users/erin@acme.example/settings", admin).json())
        .containsEntry("code", 1000);
  }

  @Test
  void listsByStatusAndGivesNoIdToTheInvited() {
    List<Map<String, Object>> pending = zoom.get("/v2/users?status=pending", admin).list("users");
    List<Map<String, Object>> inactive = zoom.get("/v2/users?status=inactive", admin).list("users");
    Reply active = zoom.get("/v2/users", admin);

    assertThat(pending).singleElement().satisfies(erin -> assertThat(erin).doesNotContainKey("id"));
    assertThat(inactive)
        .extracting(user -> user.get("email"))
        .containsExactly("frank@acme.example");
    assertThat(active.json()).containsEntry("total_records", 9).containsEntry("page_size", 30);
    assertThat(active.text("next_page_token")).isEmpty();
  }

  @Test
  void pagesThroughAllUsers() {
    List<Object> emails = new ArrayList<>();
    String token = "";
    do {
      Reply page = zoom.get("/v2/users?page_size=4&next_page_token=" + token, admin);
      page.list("users").forEach(user -> emails.add(user.get("email")));
      token = page.text("next_page_token");
    } while (!token.isEmpty());

    assertThat(emails).hasSize(9).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void refusesAPageTokenOfAnotherQueryOrTooOld() {
    String token = zoom.get("/v2/users?page_size=4", admin).text("next_page_token");
    String paged = "/v2/users?page_size=4&next_page_token=";

    assertThat(zoom.get("/v2/users?page_size=5&next_page_token=" + token, admin).json())
        .containsEntry("code", 300);
    assertThat(zoom.get(paged + "x", admin).status()).isEqualTo(400);
    zoom.settings("clockOffsetSeconds", 14 * 60);
    assertThat(zoom.get(paged + token, admin).status()).isEqualTo(200);
    zoom.settings("clockOffsetSeconds", 16 * 60);
    assertThat(zoom.get(paged + token, admin).text("message"))
        .isEqualTo("The next page token is invalid or expired.");
  }

  @Test
  void refusesAPageOfMoreThanThreeHundred() {
    assertThat(zoom.get("/v2/users?page_size=300", admin).status()).isEqualTo(200);
    assertThat(zoom.get("/v2/users?page_size=301", admin).text("message"))
        .isEqualTo("Validation Failed.");
  }

  @Test
  void letsAPersonalTokenSeeOnlyItsOwner() {
    String dan = zoom.connect("dan@acme.example", PERSONAL).access();

    assertThat(zoom.get("/v2/users/me", dan).status()).isEqualTo(200);
    assertThat(zoom.get("/v2/users/" + zoom.userId("dan@acme.example"), dan).status())
        .isEqualTo(200);
    Reply other = zoom.get("/v2/users/" + zoom.userId("ada@acme.example"), dan);
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.text("message")).contains("does not contain scopes:[user:read:user:admin]");
    assertThat(zoom.get("/v2/users", dan).json()).containsEntry("code", 4711);
  }

  @Test
  void namesTheMissingScopes() {
    zoom.control(
        "PATCH",
        "apps/" + TestZoom.clientId(ORGANIZATION),
        Map.of("scopes", List.of("user:read:user:admin")));
    String less = zoom.connect("zoe@acme.example", ORGANIZATION).access();

    Reply reply = zoom.get("/v2/users/me/meetings", less);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body())
        .isEqualTo(
            "{\"code\":4711,\"message\":\"Invalid access token, does not contain"
                + " scopes:[meeting:read:list_meetings, meeting:read:list_meetings:admin].\"}");
  }

  @Test
  void showsPermissionsAndRoles() {
    String iris = zoom.connect("iris@acme.example", ORGANIZATION).access();

    Reply permissions = zoom.get("/v2/users/me/permissions", iris);
    Reply roles = zoom.get("/v2/roles", iris);
    String helpdesk = zoom.get("/v2/users/me", iris).text("role_id");

    assertThat(permissions.body()).contains("User:Read").doesNotContain("User:Edit");
    assertThat(roles.list("roles"))
        .extracting(role -> role.get("name"))
        .contains("Owner", "Admin", "Member", "Helpdesk", "Integrations");
    assertThat(zoom.get("/v2/roles/" + helpdesk, iris).text("privileges"))
        .contains("User:Read")
        .doesNotContain("User:Edit");
    assertThat(zoom.get("/v2/roles/77", iris).json()).containsEntry("code", 1034);
  }

  @Test
  void checksTheAuthorizersRoleAtEachCall() {
    zoom.control("PATCH", "users/zoe@acme.example", Map.of("role", "member"));

    Reply me = zoom.get("/v2/users/me", admin);
    Reply roles = zoom.get("/v2/roles", admin);

    assertThat(me.status()).isEqualTo(400);
    assertThat(me.body()).isEqualTo("{\"code\":200,\"message\":\"No permission.\"}");
    assertThat(roles.status()).isEqualTo(200);
    assertThat(roles.json()).containsEntry("code", 200);

    zoom.settings("demotionInvalidatesTokens", true);
    assertThat(zoom.get("/v2/users/me", admin).status()).isEqualTo(401);

    zoom.control("PATCH", "users/zoe@acme.example", Map.of("role", "owner"));
    assertThat(zoom.get("/v2/users/me", admin).status()).isEqualTo(200);
  }

  @Test
  void followsAChangedEmailUnderTheSameId() {
    String id = zoom.userId("bruno@acme.example");

    zoom.control("PATCH", "users/" + id, Map.of("email", "bb@acme.example"));

    assertThat(zoom.get("/v2/users/bb@acme.example", admin).text("id")).isEqualTo(id);
    assertThat(zoom.get("/v2/users/bruno@acme.example", admin).status()).isEqualTo(404);
  }

  @Test
  void limitsCallsPerSecond() {
    zoom.settings("requestsPerSecond", 0);

    Reply reply = zoom.get("/v2/users/me", admin);

    assertThat(reply.status()).isEqualTo(429);
    assertThat(reply.text("message")).startsWith("You have reached the maximum per-second rate");
    assertThat(reply.header("X-RateLimit-Remaining")).isEqualTo("0");
  }

  @Test
  void refusesAnUnknownTokenAndAnUnknownEndpoint() {
    assertThat(zoom.get("/v2/users/me", "nonsense").status()).isEqualTo(401);
    assertThat(zoom.get("/v2/nonsense", admin).json()).containsEntry("code", 2300);
  }
}
