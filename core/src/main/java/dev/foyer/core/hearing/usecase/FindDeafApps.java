package dev.foyer.core.hearing.usecase;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.hearing.port.ZoomWebhooks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the apps that are set up but have no webhook secret: Foyer refuses every webhook of theirs,
 * and notices what happens at Zoom only when it looks.
 */
public final class FindDeafApps {

  private final ZoomAuthorization zoom;
  private final ZoomWebhooks webhooks;

  public FindDeafApps(ZoomAuthorization zoom, ZoomWebhooks webhooks) {
    this.zoom = zoom;
    this.webhooks = webhooks;
  }

  public Set<ZoomApp> handle() {
    return Arrays.stream(ZoomApp.values())
        .filter(zoom::setUp)
        .filter(app -> !webhooks.setUp(app))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ZoomApp.class)));
  }
}
