package dev.foyer.web.webhook;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.usecase.FindDeafApps;
import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Says that an app has no webhook secret. Foyer works without, so it is no reason to take a node
 * out: the answer is still 200.
 */
final class DeafAppsHealth implements HealthIndicator {

  static final Status WITHOUT_WEBHOOKS = new Status("WITHOUT_WEBHOOKS");

  private final FindDeafApps findDeafApps;

  DeafAppsHealth(FindDeafApps findDeafApps) {
    this.findDeafApps = findDeafApps;
  }

  @Override
  public Health health() {
    Set<ZoomApp> deaf = findDeafApps.handle();
    return deaf.isEmpty()
        ? Health.up().build()
        : Health.status(WITHOUT_WEBHOOKS).withDetail("withoutWebhookSecret", deaf).build();
  }
}
