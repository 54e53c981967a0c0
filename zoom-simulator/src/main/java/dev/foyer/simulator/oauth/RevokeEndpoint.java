package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.World;

/**
 * Takes an access token back, and the refresh token with it: to Zoom that is uninstalling the app.
 */
final class RevokeEndpoint {

  private final World world;
  private final ClientAuthentication clients;

  RevokeEndpoint(World world, ClientAuthentication clients) {
    this.world = world;
    this.clients = clients;
  }

  Answer revoke(Request request) {
    App app = clients.require(request);
    Grant grant =
        request
            .parameter("token")
            .flatMap(world.grants()::findByAccessToken)
            .filter(found -> found.clientId().equals(app.clientId()))
            .filter(found -> world.instant().isBefore(found.accessExpiresAt()))
            .orElseThrow(OAuthErrors::wrongToken);
    world.grants().revoke(grant);
    return Answer.json(200, Json.of("status", "success"));
  }
}
