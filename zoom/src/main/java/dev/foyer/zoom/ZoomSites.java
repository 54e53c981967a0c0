package dev.foyer.zoom;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Decides which Zoom it is: the simulator if nothing of {@code foyer.zoom} is set, and the real one
 * as soon as anything is. The two never mix.
 */
final class ZoomSites {

  private static final Logger LOG = LoggerFactory.getLogger(ZoomSites.class);
  private static final URI REAL_OAUTH = URI.create("https://zoom.us");
  private static final URI REAL_API = URI.create("https://api.zoom.us/v2");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Environment environment;

  ZoomSites(Environment environment) {
    this.environment = environment;
  }

  ZoomSite choose(ZoomProperties properties) {
    return anythingSet() ? real(properties) : simulated();
  }

  private ZoomSite simulated() {
    return new ZoomSite(
        ZoomEnvironment.SIMULATED,
        this::simulator,
        () -> ZoomSite.under(simulator(), "/v2"),
        publicUrl(),
        Map.of(
            ZoomApp.ORGANIZATION,
            new AppCredentials(
                "simulated-organization-app", Secret.of("simulated-organization-secret")),
            ZoomApp.PERSONAL,
            new AppCredentials("simulated-personal-app", Secret.of("simulated-personal-secret"))),
        Map.of(
            ZoomApp.ORGANIZATION,
            Secret.of("simulated-organization-webhook-secret"),
            ZoomApp.PERSONAL,
            Secret.of("simulated-personal-webhook-secret")));
  }

  private ZoomSite real(ZoomProperties properties) {
    URI oauth = checked("foyer.zoom.oauth-url", properties.oauthUrl(), REAL_OAUTH);
    URI api = checked("foyer.zoom.api-url", properties.apiUrl(), REAL_API);
    Map<ZoomApp, AppCredentials> apps = new EnumMap<>(ZoomApp.class);
    credentials("FOYER_ZOOM_ADMIN", properties.admin())
        .ifPresent(app -> apps.put(ZoomApp.ORGANIZATION, app));
    credentials("FOYER_ZOOM_PERSONAL", properties.personal())
        .ifPresent(app -> apps.put(ZoomApp.PERSONAL, app));
    Map<ZoomApp, Secret> webhookSecrets = new EnumMap<>(ZoomApp.class);
    webhookSecret("FOYER_ZOOM_ADMIN", properties.admin())
        .ifPresent(secret -> webhookSecrets.put(ZoomApp.ORGANIZATION, secret));
    webhookSecret("FOYER_ZOOM_PERSONAL", properties.personal())
        .ifPresent(secret -> webhookSecrets.put(ZoomApp.PERSONAL, secret));
    ZoomEnvironment name = new ZoomEnvironment(oauth.getHost().toLowerCase(Locale.ROOT));
    return new ZoomSite(name, () -> oauth, () -> api, publicUrl(), apps, webhookSecrets);
  }

  private static Optional<AppCredentials> credentials(
      String prefix, ZoomProperties.@Nullable App app) {
    if (app == null) {
      return Optional.empty();
    }
    String clientId = app.clientId() == null ? "" : app.clientId().strip();
    Secret secret = app.clientSecret();
    if (clientId.isEmpty() != (secret == null)) {
      LOG.warn(
          "{}_CLIENT_ID and {}_CLIENT_SECRET go together: this app is not set up", prefix, prefix);
    }
    return clientId.isEmpty() || secret == null
        ? Optional.empty()
        : Optional.of(new AppCredentials(clientId, secret));
  }

  private static Optional<Secret> webhookSecret(String prefix, ZoomProperties.@Nullable App app) {
    Optional<Secret> secret = Optional.ofNullable(app).map(ZoomProperties.App::webhookSecret);
    if (secret.isEmpty() && app != null) {
      LOG.warn("{}_WEBHOOK_SECRET is not set: every webhook of this app is refused", prefix);
    }
    return secret;
  }

  /** Tokens and client secrets go there: so only with TLS, save on this machine itself. */
  private static URI checked(String name, @Nullable URI given, URI usual) {
    URI uri = given == null || given.toString().isBlank() ? usual : given;
    String host = uri.getHost();
    boolean safe =
        host != null
            && ("https".equalsIgnoreCase(uri.getScheme())
                || "http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(host));
    if (!safe) {
      throw new IllegalStateException(name + " must start with https://");
    }
    return uri;
  }

  private boolean anythingSet() {
    return Binder.get(environment)
        .bind("foyer.zoom", Bindable.mapOf(String.class, Object.class))
        .map(ZoomSites::hasText)
        .orElse(false);
  }

  private static boolean hasText(Object value) {
    return value instanceof Map<?, ?> map
        ? map.values().stream().anyMatch(ZoomSites::hasText)
        : !value.toString().isBlank();
  }

  private URI simulator() {
    return property("foyer.simulator.uri")
        .map(URI::create)
        .orElseGet(
            () ->
                URI.create("http://127.0.0.1:" + property("foyer.simulator.port").orElse("8090")));
  }

  private URI publicUrl() {
    return property("foyer.public-url")
        .map(URI::create)
        .orElseGet(() -> URI.create("http://localhost:" + property("foyer.port").orElse("8080")));
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(
            Binder.get(environment).bind(name, Bindable.of(String.class)).orElse(null))
        .filter(text -> !text.isBlank());
  }
}
