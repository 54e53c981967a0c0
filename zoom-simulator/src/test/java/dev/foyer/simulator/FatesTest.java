package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static dev.foyer.simulator.TestZoom.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.simulator.TestZoom.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends a connection at Zoom: to the tokens, and to whoever listens. */
class FatesTest extends WebhookTest {

  private static final String ME = "/v2/users/me";
  private static final String ACME = "Acme Corporation";
  private static final String INVALID_TOKEN =
      "{\"reason\":\"Invalid Token!\",\"error\":\"invalid_grant\"}";

  private Tokens zoe = new Tokens("", "");
  private Tokens aron = new Tokens("", "");

  @BeforeEach
  void connected() {
    zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
    aron = zoom.connect("aron@acme.example", ORGANIZATION);
  }

  @Test
  void leavesADemotedAdminATokenThatMayDoNothing() {
    change("aron@acme.example", Map.of("role", "Member"));

    assertThat(zoom.get(ME, aron.access()).body())
        .isEqualTo("{\"code\":200,\"message\":\"No permission.\"}");
    assertThat(next().event()).isEqualTo("user.updated");
    zoom.settings("demotionInvalidatesTokens", true);
    assertThat(zoom.get(ME, aron.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(aron.refresh(), ORGANIZATION).status()).isEqualTo(200);
  }

  @Test
  void refusesTheTokensOfSomebodySwitchedOffUntilTheReturn() {
    change("aron@acme.example", Map.of("status", "inactive"));

    assertThat(zoom.get(ME, aron.access()).text("code")).isEqualTo("124");
    assertThat(zoom.refresh(aron.refresh(), ORGANIZATION).body()).isEqualTo(INVALID_TOKEN);
    assertThat(next().event()).isEqualTo("user.deactivated");
    change("aron@acme.example", Map.of("status", "active"));
    assertThat(zoom.get(ME, aron.access()).status()).isEqualTo(200);
  }

  @Test
  void saysThatTheOwnerOfATokenIsGoneWhenDeletedOrElsewhere() {
    zoom.control("DELETE", "users/aron@acme.example", Map.of());
    zoom.control("POST", "users/zoe@acme.example/leave", Map.of());

    assertThat(zoom.get(ME, aron.access()).text("message")).isEqualTo("Invalid access token.");
    assertThat(zoom.get(ME, zoe.access()).text("code")).isEqualTo("124");
    assertThat(zoom.refresh(aron.refresh(), ORGANIZATION).text("code")).isEqualTo("4735");
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).json())
        .containsEntry("error", "invalid_grant")
        .containsEntry("reason", "The owner of the token does not exist");
    await().until(() -> endpoint.events().contains("user.disassociated"));
    assertThat(endpoint.events()).contains("user.deleted");
  }

  @Test
  void keepsWhyATokenIsDeadToItselfIfToldTo() {
    zoom.settings("plainTokenErrors", true);

    zoom.control("DELETE", "users/aron@acme.example", Map.of());

    assertThat(zoom.refresh(aron.refresh(), ORGANIZATION).body()).isEqualTo(INVALID_TOKEN);
  }

  @Test
  void movesWhoLeavesToAnAccountOfOnesOwn() {
    String id = zoom.userId("aron@acme.example");

    Reply left = zoom.control("POST", "users/aron@acme.example/leave", Map.of());

    assertThat(left.json())
        .containsEntry("id", id)
        .containsEntry("account", "Aron Abel")
        .containsEntry("role", "Owner");
    assertThat(zoom.get("/v2/users/" + id, zoe.access()).text("code")).isEqualTo("1001");
    Tokens own = zoom.connect("aron@acme.example", PERSONAL);
    assertThat(zoom.get(ME, own.access()).status()).isEqualTo(200);
  }

  @Test
  void endsAllGrantsOfAnAccountWhenAnAdminRemovesTheApp() {
    Tokens nora = zoom.connect("nora@northwind.example", ORGANIZATION);
    Tokens personal = zoom.connect("zoe@acme.example", PERSONAL);

    Reply ended =
        zoom.control(
            "POST",
            "uninstall",
            Map.of("app", "simulated-organization-app", "by", "aron@acme.example"));

    assertThat(ended.json()).containsEntry("ended", 2);
    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).body()).isEqualTo(INVALID_TOKEN);
    assertThat(zoom.get(ME, personal.access()).status()).isEqualTo(200);
    assertThat(zoom.get(ME, nora.access()).status()).isEqualTo(200);
    assertThat(next().event()).isEqualTo("app_deauthorized");
    assertThat(next().payload()).containsEntry("user_id", zoom.userId("aron@acme.example"));
  }

  @Test
  void removesAUsersAppFromThatUserOnly() {
    Tokens ada = zoom.connect("ada@acme.example", PERSONAL);
    Tokens bruno = zoom.connect("bruno@acme.example", PERSONAL);

    zoom.control(
        "POST", "uninstall", Map.of("app", "simulated-personal-app", "by", "ada@acme.example"));

    assertThat(zoom.get(ME, ada.access()).status()).isEqualTo(401);
    assertThat(zoom.get(ME, bruno.access()).status()).isEqualTo(200);
    assertThat(next().path()).isEqualTo("/personal");
  }

  @Test
  void uninstallsByTheRevokeEndpointOrEndsOneGrantOnly() {
    zoom.settings("revokeEndsOneGrant", true);
    zoom.revoke(aron.access(), ORGANIZATION);
    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(200);

    aron = zoom.connect("aron@acme.example", ORGANIZATION);
    zoom.settings("revokeEndsOneGrant", false);
    zoom.revoke(aron.access(), ORGANIZATION);

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
  }

  @Test
  void disablesTokensWithoutKillingThemWhileTheApprovalIsTaken() {
    approve(false);

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).json())
        .containsEntry("code", 4738)
        .containsEntry("reason", "The token is disabled by admin");
    assertThat(
            zoom.open(TestZoom.authorization(ORGANIZATION), zoom.signIn("zoe@acme.example")).body())
        .contains("You cannot authorize");

    approve(true);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).status()).isEqualTo(200);
  }

  @Test
  void takesScopesFromTokensThatWorkOn() {
    takeScope("meeting:write:meeting:admin", false);

    assertThat(zoom.call("POST", ME + "/meetings", zoe.access(), Map.of()).body())
        .contains("4711", "does not contain scopes:[meeting:write:meeting");
    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(200);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).text("scope"))
        .doesNotContain("meeting:write:meeting:admin");
  }

  @Test
  void takesScopesInAWayThatTokensDoNotSurvive() {
    takeScope("meeting:write:meeting:admin", true);

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).json()).containsEntry("code", 4711);
  }

  @Test
  void closesAWholeAccountWithoutAWord() {
    zoom.control("DELETE", "accounts/Acme%20Corporation", Map.of());

    assertThat(zoom.get(ME, zoe.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).json()).containsEntry("code", 4737);
    assertThat(deliveries()).isEmpty();
    assertThat(zoom.page("/").body()).doesNotContain(ACME);
    assertThat(zoom.control("GET", "grants", Map.of()).list("grants")).hasSize(2);
  }

  private void approve(boolean given) {
    zoom.control("PUT", "approvals", Map.of("account", ACME, "given", given));
  }

  private void takeScope(String scope, boolean refreshRefused) {
    zoom.control(
        "POST",
        "take-scopes",
        Map.of("account", ACME, "without", scope, "refreshRefused", refreshRefused));
  }
}
