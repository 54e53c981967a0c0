package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpZoomAuthorizationTest {

  private static final Secret CODE = Secret.of("code/with+odd=characters");
  private static final Secret VERIFIER = Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
  private static final Secret OLD = Secret.of("old-refresh-token");

  private final ScriptedZoom zoom = new ScriptedZoom();

  @AfterEach
  void close() {
    zoom.close();
  }

  @Test
  void sendsTheBrowserToZoomWithStateAndChallenge() {
    assertThat(
            zoom.authorization()
                .consentPage(ZoomApp.ORGANIZATION, Secret.of("st&te"), "challenge")
                .toString())
        .matches("http://127.0.0.1:\\d+/oauth/authorize\\?.*")
        .endsWith(
            "?client_id=org-app&code_challenge=challenge&code_challenge_method=S256"
                + "&redirect_uri=https%3A%2F%2Ffoyer.example%2Fzoom%2Fcallback%2Forganization"
                + "&response_type=code&state=st%26te");
  }

  @Test
  void hasNoConsentPageForAnAppThatIsNotSetUp() {
    assertThatThrownBy(
            () -> zoom.authorization().consentPage(ZoomApp.PERSONAL, Secret.of("s"), "challenge"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void exchangesACodeAsTheApp() {
    zoom.answers(
        200,
        """
        {"access_token":"a","token_type":"bearer","refresh_token":"r","expires_in":3599,
         "scope":"user:read:user:admin meeting:write:admin","api_url":"https://evil.example"}
        """);
    TokenGrant grant = done(zoom.authorization().exchange(ZoomApp.ORGANIZATION, CODE, VERIFIER));
    assertThat(grant.accessToken()).isEqualTo(Secret.of("a"));
    assertThat(grant.refreshToken()).isEqualTo(Secret.of("r"));
    assertThat(grant.accessExpiresAt()).isEqualTo(ScriptedZoom.NOW.plusSeconds(3599));
    assertThat(grant.scopes().names())
        .as("a classic scope stands for its granular ones")
        .containsExactly(
            "meeting:delete:meeting:admin",
            "meeting:update:meeting:admin",
            "meeting:write:admin",
            "meeting:write:meeting:admin",
            "user:read:user:admin");

    ScriptedZoom.Asked asked = zoom.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST /oauth/token");
    assertThat(asked.header("Content-type")).startsWith("application/x-www-form-urlencoded");
    assertThat(asked.header("Authorization")).isEqualTo("Basic " + basic());
    assertThat(asked.header("User-agent")).startsWith("Foyer/");
    assertThat(asked.body())
        .isEqualTo(
            "code=code%2Fwith%2Bodd%3Dcharacters&code_verifier="
                + VERIFIER.reveal()
                + "&grant_type=authorization_code"
                + "&redirect_uri=https%3A%2F%2Ffoyer.example%2Fzoom%2Fcallback%2Forganization");
  }

  @Test
  void keepsTheRefreshTokenThatAnAnswerLeavesOut() {
    zoom.answers(200, "{\"access_token\":\"a\"}");
    TokenGrant grant = done(zoom.authorization().refresh(ZoomApp.ORGANIZATION, OLD));
    assertThat(grant.refreshToken()).isEqualTo(OLD);
    assertThat(grant.accessExpiresAt()).isEqualTo(ScriptedZoom.NOW.plusSeconds(3599));
    assertThat(zoom.asked().getFirst().body())
        .isEqualTo("grant_type=refresh_token&refresh_token=old-refresh-token");
  }

  @Test
  void takesTheNewRefreshToken() {
    zoom.answers(200, "{\"access_token\":\"a\",\"refresh_token\":\"r\",\"expires_in\":\"60\"}");
    TokenGrant grant = done(zoom.authorization().refresh(ZoomApp.ORGANIZATION, OLD));
    assertThat(grant.refreshToken()).isEqualTo(Secret.of("r"));
    assertThat(grant.accessExpiresAt()).isEqualTo(ScriptedZoom.NOW.plus(Duration.ofMinutes(1)));
  }

  @Test
  void takesAnAnswerWithoutTokensForTrouble() {
    zoom.answers(200, "{\"access_token\":\"a\"}").answers(200, "{\"refresh_token\":\"r\"}");
    for (int i = 0; i < 2; i++) {
      assertThat(zoom.authorization().exchange(ZoomApp.ORGANIZATION, CODE, VERIFIER))
          .isInstanceOfSatisfying(
              NotNow.class, answer -> assertThat(answer.why()).isEqualTo(Obstacle.ZOOM_IN_TROUBLE));
    }
  }

  @Test
  void revokesByTheAccessToken() {
    zoom.answers(200, "{\"status\":\"success\"}");
    assertThat(done(zoom.authorization().revoke(ZoomApp.ORGANIZATION, Secret.of("a")))).isTrue();
    ScriptedZoom.Asked asked = zoom.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST /oauth/revoke");
    assertThat(asked.header("Authorization")).isEqualTo("Basic " + basic());
    assertThat(asked.body()).isEqualTo("token=a");
  }

  private static String basic() {
    String pair = "org-app:" + ScriptedZoom.CLIENT_SECRET.reveal();
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> T done(ZoomAnswer<T> answer) {
    return ((Done<T>) answer).value();
  }
}
