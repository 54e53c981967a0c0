package dev.foyer.web.security;

import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.web.PublicUrl;
import java.net.URI;
import java.util.List;
import org.springframework.core.env.Environment;

/**
 * Where a form of ours may end up: at Zoom's consent page, on which host ever Zoom shows it. A
 * page's form-action also governs the redirects that follow a post.
 */
final class ConsentOrigins {

  private static final String EVERY_ZOOM = "https://*.zoom.us";

  private ConsentOrigins() {}

  static List<String> of(ZoomEnvironment zoom, Environment environment) {
    if (zoom.simulated()) {
      return List.of(
          origin(
              environment.getProperty(
                  "foyer.simulator.uri",
                  "http://127.0.0.1:" + environment.getProperty("foyer.simulator.port", "8090"))));
    }
    return List.of(
        origin(environment.getProperty("foyer.zoom.oauth-url", "https://zoom.us")), EVERY_ZOOM);
  }

  private static String origin(String address) {
    return PublicUrl.originOf(URI.create(address));
  }
}
