package dev.foyer.simulator.oauth;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Credential;
import dev.foyer.simulator.world.TokenPair;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Makes tokens of Zoom's size and look. Nobody verifies the signature: the world knows its tokens
 * by heart.
 */
final class TokenMint {

  private final World world;

  TokenMint(World world) {
    this.world = world;
  }

  TokenPair pair(App app, User user) {
    return new TokenPair(token("access_token", app, user), token("refresh_token", app, user));
  }

  private Credential token(String kind, App app, User user) {
    String header = Json.write(Json.of("alg", "HS512", "v", "2.0", "kid", "simulated"));
    String claims =
        Json.write(
            Json.of(
                "ver", 10,
                "clientId", app.clientId(),
                "iss", "urn:zoom:connect:clientid:" + app.clientId(),
                "aid", user.accountId(),
                "uid", user.id(),
                "aud", "https://oauth.zoom.us",
                "tokenType", kind,
                "iat", world.instant().getEpochSecond(),
                "jti", world.chance().id()));
    return new Credential(
        encoded(header) + "." + encoded(claims) + "." + world.chance().signature());
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
