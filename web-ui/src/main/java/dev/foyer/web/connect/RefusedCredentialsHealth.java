package dev.foyer.web.connect;

import dev.foyer.core.connection.usecase.FindRefusedCredentials;
import dev.foyer.core.grant.ZoomApp;
import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Says that Zoom refuses this Foyer's own credentials. Another node has the same ones, so it is no
 * reason to take this one out: the answer is still 200.
 */
final class RefusedCredentialsHealth implements HealthIndicator {

  static final Status CREDENTIALS_REFUSED = new Status("CREDENTIALS_REFUSED");

  private final FindRefusedCredentials findRefusedCredentials;

  RefusedCredentialsHealth(FindRefusedCredentials findRefusedCredentials) {
    this.findRefusedCredentials = findRefusedCredentials;
  }

  @Override
  public Health health() {
    Set<ZoomApp> refused = findRefusedCredentials.handle();
    return refused.isEmpty()
        ? Health.up().build()
        : Health.status(CREDENTIALS_REFUSED).withDetail("refused", refused).build();
  }
}
