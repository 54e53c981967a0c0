package dev.foyer.zoom;

import dev.foyer.core.platform.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which Zoom Foyer talks to, and as which Marketplace apps: {@code FOYER_ZOOM_…}. With nothing set
 * Zoom is simulated.
 */
@ConfigurationProperties("foyer.zoom")
public record ZoomProperties(
    @Nullable App admin, @Nullable App personal, @Nullable URI oauthUrl, @Nullable URI apiUrl) {

  /** The credentials of one Marketplace app, as Zoom shows them on the app's page. */
  public record App(
      @Nullable String clientId, @Nullable Secret clientSecret, @Nullable Secret webhookSecret) {}
}
