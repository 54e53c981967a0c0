package dev.foyer.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.grant.ZoomApp;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DeafAppsHealthTest {

  private final FoyerUnderTest world = new FoyerUnderTest();
  private final DeafAppsHealth health = new DeafAppsHealth(world.foyer().hearing().findDeafApps());

  @Test
  void isUpWhereEveryAppHasAWebhookSecret() {
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void saysWhichAppHasNone() {
    world.zoom().webhooks().forgetSecret(ZoomApp.PERSONAL);

    assertThat(health.health().getStatus()).isEqualTo(DeafAppsHealth.WITHOUT_WEBHOOKS);
    assertThat(health.health().getDetails()).containsValue(Set.of(ZoomApp.PERSONAL));
  }
}
