package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our own client secret is wrong: that is the operator's affair, and no connection's. */
class RefusedCredentialsTest {

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("refused-credentials");
    refreshes = Refreshes.of(parts, Acme.founded(parts));
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @Test
  void changesNoConnectionAndSparesZoomUntilTheyAreMended() throws Exception {
    ZoomAuthorization zoom = parts.part(ZoomAuthorization.class);
    refreshes.zoom("PUT", "settings", "{\"refuseSecrets\":true}");

    for (int round = 0; round < 10; round++) {
      assertThat(refreshes.allRenew(8, parts.foyer()))
          .allSatisfy(
              outcome ->
                  assertThat(outcome)
                      .isInstanceOfSatisfying(
                          UsableAccess.Outcome.NotNow.class,
                          notNow ->
                              assertThat(notNow.why()).isEqualTo(Obstacle.APP_MISCONFIGURED)));
    }

    assertThat(refreshes.calls()).isEqualTo(1);
    assertThat(zoom.credentialsRefusedSince(ZoomApp.ORGANIZATION)).isPresent();
    assertThat(refreshes.state()).isInstanceOf(OrganizationConnection.Active.class);
    refreshes.zoom("PUT", "settings", "{\"refuseSecrets\":false}");
    zoom.exchange(ZoomApp.ORGANIZATION, Secret.of("no-code"), Secret.of("v".repeat(43)));
    assertThat(zoom.credentialsRefusedSince(ZoomApp.ORGANIZATION)).isEmpty();
    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    refreshes.assertGolden();
  }
}
