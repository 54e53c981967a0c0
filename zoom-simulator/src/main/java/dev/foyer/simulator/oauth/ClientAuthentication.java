package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Which app calls, by its Basic credentials. */
final class ClientAuthentication {

  private static final String BASIC = "Basic ";

  private final World world;

  ClientAuthentication(World world) {
    this.world = world;
  }

  App require(Request request) {
    return request
        .header("Authorization")
        .filter(header -> header.startsWith(BASIC))
        .flatMap(header -> decoded(header.substring(BASIC.length())))
        .flatMap(this::app)
        .filter(app -> !world.settings().refuseSecrets())
        .orElseThrow(OAuthErrors::wrongClient);
  }

  private Optional<App> app(String pair) {
    int colon = pair.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : world
            .apps()
            .find(pair.substring(0, colon))
            .filter(app -> app.secret().matches(pair.substring(colon + 1)));
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(
          new String(Base64.getDecoder().decode(base64.trim()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
