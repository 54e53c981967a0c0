package dev.foyer.zoom;

import static dev.foyer.zoom.Simulation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of a grant, with the simulator on the other side. */
class SimulatedAuthorizationTest {

  private static final String ZOE = "zoe@acme.example";

  @TempDir private Path home = Path.of("");
  private Simulation zoom;

  @BeforeEach
  void start() {
    zoom = new Simulation(home);
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void comesBackWithTheStateThatWasSent() {
    assertThat(zoom.consent(ZoomApp.ORGANIZATION, ZOE).toString())
        .startsWith("http://localhost:8080/zoom/callback/organization?")
        .contains("state=" + Simulation.STATE.reveal());
  }

  @ParameterizedTest
  @EnumSource
  void getsEveryScopeThatIsNeeded(ZoomApp app) {
    TokenGrant grant = zoom.grant(app, ZOE);
    assertThat(grant.scopes().missing(zoom.authorization().neededScopes(app)).isEmpty()).isTrue();
  }

  @Test
  void isRefusedACodeTheSecondTime() {
    Secret code = zoom.code(ZoomApp.ORGANIZATION, ZOE);
    done(zoom.authorization().exchange(ZoomApp.ORGANIZATION, code, Simulation.VERIFIER));
    assertRefused(
        zoom.authorization().exchange(ZoomApp.ORGANIZATION, code, Simulation.VERIFIER),
        Refusal.CODE_REFUSED);
  }

  @Test
  void isRefusedACodeWithAnothersVerifier() {
    Secret code = zoom.code(ZoomApp.PERSONAL, ZOE);
    assertRefused(
        zoom.authorization().exchange(ZoomApp.PERSONAL, code, Secret.of("x".repeat(43))),
        Refusal.CODE_REFUSED);
  }

  @Test
  void canUseARefreshTokenOnlyOnce() {
    TokenGrant first = zoom.grant(ZoomApp.ORGANIZATION, ZOE);
    TokenGrant second =
        done(zoom.authorization().refresh(ZoomApp.ORGANIZATION, first.refreshToken()));
    assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
    assertRefused(
        zoom.authorization().refresh(ZoomApp.ORGANIZATION, first.refreshToken()),
        Refusal.GRANT_DEAD);
    done(zoom.authorization().refresh(ZoomApp.ORGANIZATION, second.refreshToken()));
  }

  @Test
  void leavesNothingAfterRevoking() {
    TokenGrant grant = zoom.grant(ZoomApp.ORGANIZATION, ZOE);
    assertThat(done(zoom.authorization().revoke(ZoomApp.ORGANIZATION, grant.accessToken())))
        .isTrue();
    assertRefused(
        zoom.users().approver(Access.justGranted(ZoomApp.ORGANIZATION, grant.accessToken())),
        Refusal.ACCESS_TOKEN_REFUSED);
    assertRefused(
        zoom.authorization().refresh(ZoomApp.ORGANIZATION, grant.refreshToken()),
        Refusal.GRANT_DEAD);
    assertRefused(
        zoom.authorization().revoke(ZoomApp.ORGANIZATION, grant.accessToken()),
        Refusal.ACCESS_TOKEN_REFUSED);
  }

  @Test
  void blamesTheOperatorForAWrongSecretAndNotTheGrant() {
    TokenGrant grant = zoom.grant(ZoomApp.ORGANIZATION, ZOE);
    zoom.control("PUT", "settings", "{\"refuseSecrets\":true}");
    assertThat(zoom.authorization().refresh(ZoomApp.ORGANIZATION, grant.refreshToken()))
        .isInstanceOfSatisfying(
            NotNow.class, answer -> assertThat(answer.why()).isEqualTo(Obstacle.APP_MISCONFIGURED));
    assertThat(zoom.authorization().credentialsRefusedSince(ZoomApp.ORGANIZATION)).isPresent();
    zoom.control("PUT", "settings", "{\"refuseSecrets\":false}");
    assertRefused(
        zoom.authorization()
            .exchange(ZoomApp.ORGANIZATION, Secret.of("no-code"), Simulation.VERIFIER),
        Refusal.CODE_REFUSED);
    assertThat(zoom.authorization().credentialsRefusedSince(ZoomApp.ORGANIZATION)).isEmpty();
    done(zoom.authorization().refresh(ZoomApp.ORGANIZATION, grant.refreshToken()));
  }

  @Test
  void doesNotKnowWhatBecameOfARefreshWhoseAnswerWasLost() {
    TokenGrant grant = zoom.grant(ZoomApp.ORGANIZATION, ZOE);
    zoom.control("POST", "faults", "{\"path\":\"/oauth/token\",\"drop\":\"after\"}");
    assertThat(zoom.authorization().refresh(ZoomApp.ORGANIZATION, grant.refreshToken()))
        .isInstanceOfSatisfying(
            NotNow.class, answer -> assertThat(answer.why()).isEqualTo(Obstacle.OUTCOME_UNKNOWN));
    assertThat(zoom.control("GET", "calls", "").path("tokenRefreshes").asInt()).isEqualTo(1);
  }

  private static void assertRefused(ZoomAnswer<?> answer, Refusal why) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            RefusedForGood.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }
}
