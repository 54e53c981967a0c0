package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static dev.foyer.simulator.TestZoom.PERSONAL;
import static dev.foyer.simulator.TestZoom.authorization;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthorizationTest extends SimulatorTest {

  private static final String NOBODY = "none=yet";

  @Test
  void offersEveryActivePersonByNameAndGroupedByAccount() {
    String page = zoom.open(authorization(ORGANIZATION), NOBODY).body();

    assertThat(page)
        .contains("Simulated Zoom", "Acme Corporation</h2>", "Northwind Traders</h2>")
        .containsPattern("<button name=\"user\" value=\"[^\"]{22}\">Zoe Zimmer</button>")
        .doesNotContain("Frank Fischer", "Erin Evans");
  }

  @Test
  void asksForConsentInWords() {
    Reply page = zoom.open(authorization(ORGANIZATION), zoom.signIn("zoe@acme.example"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Foyer for organizations", ">Allow</button>", ">Decline</button>")
        .contains("List users for the whole account");
  }

  @Test
  void returnsACodeAndTheStateExactlyAsItCame() {
    Map<String, String> asked = with(authorization(PERSONAL), "state", "a+b/c=ü &d");

    Reply reply = zoom.decide("allow", asked, zoom.signIn("dan@acme.example"));

    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.header("Location"))
        .startsWith(TestZoom.redirectUri(PERSONAL) + "?code=")
        .endsWith("&state=" + TestZoom.encode("a+b/c=ü &d"));
  }

  @Test
  void returnsAccessDeniedWhenDeclined() {
    Reply reply =
        zoom.decide("decline", authorization(ORGANIZATION), zoom.signIn("zoe@acme.example"));

    assertThat(reply.header("Location"))
        .isEqualTo(TestZoom.redirectUri(ORGANIZATION) + "?error=access_denied&state=st-1");
  }

  @Test
  void staysWhenDeclinedInTheModeWithoutACallback() {
    zoom.settings("declineRedirects", false);

    Reply reply =
        zoom.decide("decline", authorization(ORGANIZATION), zoom.signIn("zoe@acme.example"));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Location")).isEmpty();
  }

  @Test
  void neverRedirectsToAnUnknownAddress() {
    String elsewhere = "http://localhost:8080/zoom/callback/Organization";
    Map<String, String> asked = with(authorization(ORGANIZATION), "redirect_uri", elsewhere);
    String zoe = zoom.signIn("zoe@acme.example");

    Reply page = zoom.open(asked, zoe);
    Reply json = zoom.page("/oauth/authorize?" + TestZoom.encoded(asked));
    Reply consent = zoom.decide("allow", asked, zoe);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("Invalid redirect url (4,700)");
    assertThat(json.body())
        .isEqualTo(
            "{\"status\":false,\"errorCode\":4700,\"errorMessage\":\"Invalid redirect url\","
                + "\"result\":null}");
    assertThat(consent.status()).isEqualTo(400);
    assertThat(consent.header("Location")).isEmpty();
  }

  @Test
  void refusesAnUnknownClient() {
    Reply reply = zoom.open(with(authorization(ORGANIZATION), "client_id", "nobody"), NOBODY);

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void tellsAMemberThatAnAdminIsRequired() {
    String ada = zoom.signIn("ada@acme.example");

    Reply page = zoom.open(authorization(ORGANIZATION), ada);
    Reply consent = zoom.decide("allow", authorization(ORGANIZATION), ada);

    assertThat(page.body())
        .contains("You cannot authorize Foyer for organizations")
        .contains("An account admin is required to install this type of app.");
    assertThat(consent.header("Location")).isEmpty();
  }

  @Test
  void letsACustomRolePassThatMayOnlyLook() {
    Reply reply =
        zoom.decide("allow", authorization(ORGANIZATION), zoom.signIn("iris@acme.example"));

    assertThat(reply.header("Location")).contains("?code=");
  }

  @Test
  void asksEveryTimeUnlessToldOtherwise() {
    zoom.connect("zoe@acme.example", ORGANIZATION);
    String zoe = zoom.signIn("zoe@acme.example");

    assertThat(zoom.open(authorization(ORGANIZATION), zoe).body()).contains(">Allow</button>");
    zoom.settings("autoApprove", true);
    assertThat(zoom.open(authorization(ORGANIZATION), zoe).header("Location")).contains("?code=");

    zoom.control(
        "PATCH",
        "apps/" + TestZoom.clientId(ORGANIZATION),
        Map.of("scopes", List.of("user:read:user:admin")));
    assertThat(zoom.open(authorization(ORGANIZATION), zoe).body()).contains(">Allow</button>");
  }

  @Test
  void letsSomebodySwitchUsers() {
    String zoe = zoom.signIn("zoe@acme.example");

    zoom.send(zoom.request("/oauth/sign-out").header("Cookie", zoe).POST(noBody()));

    assertThat(zoom.open(authorization(ORGANIZATION), zoe).body()).contains("Sign in to");
  }

  @Test
  void doesNotSignInSomebodySwitchedOff() {
    String zoe = zoom.signIn("zoe@acme.example");
    zoom.control("PATCH", "users/zoe@acme.example", Map.of("status", "inactive"));

    assertThat(zoom.open(authorization(ORGANIZATION), zoe).body()).contains("Sign in to");
  }

  private static BodyPublisher noBody() {
    return BodyPublishers.noBody();
  }

  private static Map<String, String> with(Map<String, String> asked, String name, String value) {
    Map<String, String> other = new HashMap<>(asked);
    other.put(name, value);
    return other;
  }
}
