package dev.foyer.zoom;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The Zoom that this Foyer talks to, and as whom. The addresses are asked for at each call: a
 * simulator may say only after its start where it listens.
 */
record ZoomSite(
    ZoomEnvironment environment,
    Supplier<URI> oauth,
    Supplier<URI> api,
    URI publicUrl,
    Map<ZoomApp, AppCredentials> apps,
    Map<ZoomApp, Secret> webhookSecrets) {

  ZoomSite {
    apps = Map.copyOf(apps);
    webhookSecrets = Map.copyOf(webhookSecrets);
  }

  Optional<AppCredentials> credentials(ZoomApp app) {
    return Optional.ofNullable(apps.get(app));
  }

  /** What an app's webhooks are signed with; only of an app that is set up. */
  Optional<Secret> webhookSecret(ZoomApp app) {
    return credentials(app).flatMap(_ -> Optional.ofNullable(webhookSecrets.get(app)));
  }

  /** Where Zoom sends a browser back to; exactly what is registered for the app in Marketplace. */
  URI redirectUri(ZoomApp app) {
    String path =
        switch (app) {
          case ORGANIZATION -> "/zoom/callback/organization";
          case PERSONAL -> "/zoom/callback/personal";
        };
    return under(publicUrl, path);
  }

  static URI under(URI base, String path) {
    String text = base.toString();
    return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
  }
}
