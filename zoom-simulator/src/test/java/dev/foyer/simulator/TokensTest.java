package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static dev.foyer.simulator.TestZoom.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.simulator.TestZoom.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest extends SimulatorTest {

  private static final String INVALID_TOKEN =
      "{\"reason\":\"Invalid Token!\",\"error\":\"invalid_grant\"}";
  private static final String INVALID_CLIENT =
      "{\"reason\":\"Invalid client_id or client_secret\",\"error\":\"invalid_client\"}";

  @Test
  void exchangesACodeForAPair() {
    Reply reply = zoom.exchange(zoom.code("zoe@acme.example", ORGANIZATION), ORGANIZATION);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json())
        .containsEntry("expires_in", 3599)
        .containsEntry("token_type", "bearer");
    assertThat(reply.text("scope"))
        .contains("meeting:write:meeting:admin meeting:read:meeting:admin");
    assertThat(reply.text("api_url")).startsWith("http://127.0.0.1:");
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    assertThat(zoom.get("/v2/users/me", reply.text("access_token")).text("email"))
        .isEqualTo("zoe@acme.example");
  }

  @Test
  void takesACodeOnlyOnce() {
    String code = zoom.code("zoe@acme.example", ORGANIZATION);
    zoom.exchange(code, ORGANIZATION);

    Reply again = zoom.exchange(code, ORGANIZATION);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.body())
        .isEqualTo(
            "{\"reason\":\"Invalid authorization code %s\",\"error\":\"invalid_request\"}"
                .formatted(code));
  }

  @Test
  void refusesACodeAfterFiveMinutes() {
    String inTime = zoom.code("zoe@acme.example", ORGANIZATION);
    zoom.settings("clockOffsetSeconds", 290);
    assertThat(zoom.exchange(inTime, ORGANIZATION).status()).isEqualTo(200);

    String late = zoom.code("zoe@acme.example", ORGANIZATION);
    zoom.settings("clockOffsetSeconds", 290 + 301);
    assertThat(zoom.exchange(late, ORGANIZATION).status()).isEqualTo(400);
  }

  @Test
  void refusesACodeOfTheOtherApp() {
    String code = zoom.code("zoe@acme.example", ORGANIZATION);

    assertThat(zoom.exchange(code, PERSONAL).text("reason")).startsWith("Invalid authorization");
  }

  @Test
  void refusesAWrongOrMissingVerifier() {
    Map<String, String> wrong =
        exchange(zoom.code("zoe@acme.example", ORGANIZATION), "wrong-verifier");
    Map<String, String> missing = exchange(zoom.code("zoe@acme.example", ORGANIZATION), "");

    assertThat(zoom.token(wrong, ORGANIZATION).text("error")).isEqualTo("invalid_grant");
    assertThat(zoom.token(missing, ORGANIZATION).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void refusesAnotherRedirectUriThanAskedWith() {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            zoom.code("zoe@acme.example", ORGANIZATION),
            "redirect_uri",
            TestZoom.redirectUri(PERSONAL),
            "code_verifier",
            TestZoom.VERIFIER);

    assertThat(zoom.token(form, ORGANIZATION).text("reason")).isEqualTo("Redirect URI mismatch.");
  }

  @Test
  void refusesAWrongSecret() {
    Map<String, String> form = Map.of("grant_type", "refresh_token", "refresh_token", "any");

    Reply wrong = zoom.form("/oauth/token", form, TestZoom.basic(ORGANIZATION, "wrong"));
    Reply none = zoom.form("/oauth/token", form, "");
    zoom.settings("refuseSecrets", true);
    Reply mode = zoom.token(form, ORGANIZATION);

    assertThat(List.of(wrong.body(), none.body(), mode.body())).containsOnly(INVALID_CLIENT);
    assertThat(wrong.status()).isEqualTo(400);
  }

  @Test
  void refusesOtherGrantTypes() {
    Reply other = zoom.token(Map.of("grant_type", "password"), ORGANIZATION);
    Reply none = zoom.token(Map.of("x", "y"), ORGANIZATION);

    assertThat(other.text("error")).isEqualTo("unsupported_grant_type");
    assertThat(none.body()).isEqualTo("{\"reason\":\"Bad Request\",\"error\":\"invalid_request\"}");
  }

  @Test
  void rotatesStrictly() {
    Tokens first = zoom.connect("zoe@acme.example", ORGANIZATION);

    Tokens second = TestZoom.tokens(zoom.refresh(first.refresh(), ORGANIZATION));
    Reply again = zoom.refresh(first.refresh(), ORGANIZATION);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.body()).isEqualTo(INVALID_TOKEN);
    assertThat(zoom.get("/v2/users/me", first.access()).json()).containsEntry("code", 124);
    assertThat(zoom.get("/v2/users/me", second.access()).status()).isEqualTo(200);
    assertThat(zoom.lastGrant())
        .containsEntry("access_token", second.access())
        .containsEntry("refresh_token", second.refresh())
        .containsEntry("rotations", 1);
  }

  @Test
  void letsExactlyOneOfManyRefreshesWin() throws Exception {
    Tokens tokens = zoom.connect("zoe@acme.example", ORGANIZATION);
    zoom.control("DELETE", "calls", Map.of());

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Reply>> replies =
          IntStream.range(0, 16)
              .mapToObj(i -> threads.submit(() -> zoom.refresh(tokens.refresh(), ORGANIZATION)))
              .toList();
      int granted = 0;
      for (Future<Reply> reply : replies) {
        granted += reply.get().status() == 200 ? 1 : 0;
      }
      assertThat(granted).isEqualTo(1);
    }
    assertThat(zoom.lastGrant()).containsEntry("rotations", 1);
    assertThat(zoom.control("GET", "calls", Map.of()).json()).containsEntry("tokenRefreshes", 16);
  }

  @Test
  void expiresAccessTokensAfterAnHourAndRefreshTokensAfterNinetyDays() {
    Tokens tokens = zoom.connect("zoe@acme.example", ORGANIZATION);

    zoom.settings("clockOffsetSeconds", 3590);
    assertThat(zoom.get("/v2/users/me", tokens.access()).status()).isEqualTo(200);
    zoom.settings("clockOffsetSeconds", 3600);
    Reply expired = zoom.get("/v2/users/me", tokens.access());
    assertThat(expired.status()).isEqualTo(401);
    assertThat(expired.body()).isEqualTo("{\"code\":124,\"message\":\"Access token is expired.\"}");

    zoom.settings("clockOffsetSeconds", Duration.ofDays(90).toSeconds() + 1);
    assertThat(zoom.refresh(tokens.refresh(), ORGANIZATION).body()).isEqualTo(INVALID_TOKEN);
  }

  @Test
  void killsTheEarlierPairWhenAuthorizedAgain() {
    Tokens earlier = zoom.connect("zoe@acme.example", ORGANIZATION);
    Tokens personal = zoom.connect("zoe@acme.example", PERSONAL);
    Tokens admin = zoom.connect("aron@acme.example", ORGANIZATION);

    zoom.connect("zoe@acme.example", ORGANIZATION);

    assertThat(zoom.get("/v2/users/me", earlier.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(earlier.refresh(), ORGANIZATION).body()).isEqualTo(INVALID_TOKEN);
    assertThat(zoom.get("/v2/users/me", personal.access()).status()).isEqualTo(200);
    assertThat(zoom.get("/v2/users/me", admin.access()).status()).isEqualTo(200);
  }

  @Test
  void revokesBothTokens() {
    Tokens tokens = zoom.connect("zoe@acme.example", ORGANIZATION);

    Reply revoked = zoom.revoke(tokens.access(), ORGANIZATION);

    assertThat(revoked.body()).isEqualTo("{\"status\":\"success\"}");
    assertThat(zoom.get("/v2/users/me", tokens.access()).body())
        .isEqualTo("{\"code\":124,\"message\":\"Invalid access token.\"}");
    assertThat(zoom.refresh(tokens.refresh(), ORGANIZATION).body()).isEqualTo(INVALID_TOKEN);
    assertThat(zoom.revoke(tokens.access(), ORGANIZATION).status()).isEqualTo(400);
  }

  @Test
  void opensNothingForSomebodySwitchedOffOrDeleted() {
    Tokens zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
    Tokens aron = zoom.connect("aron@acme.example", ORGANIZATION);

    zoom.control("PATCH", "users/zoe@acme.example", Map.of("status", "inactive"));
    zoom.control("DELETE", "users/aron@acme.example", Map.of());

    assertThat(zoom.get("/v2/users/me", zoe.access()).status()).isEqualTo(401);
    assertThat(zoom.refresh(zoe.refresh(), ORGANIZATION).body()).isEqualTo(INVALID_TOKEN);
    assertThat(zoom.refresh(aron.refresh(), ORGANIZATION).json()).containsEntry("code", 4735);
  }

  private static Map<String, String> exchange(String code, String verifier) {
    return Map.of(
        "grant_type",
        "authorization_code",
        "code",
        code,
        "redirect_uri",
        TestZoom.redirectUri(ORGANIZATION),
        "code_verifier",
        verifier);
  }
}
