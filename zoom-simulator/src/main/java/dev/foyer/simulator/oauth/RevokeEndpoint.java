package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.webhook.AppNews;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Ending;
import dev.foyer.simulator.world.Fates;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.World;

/**
 * Takes an access token back: to Zoom that is uninstalling the app, and for an app that an admin
 * installed it ends the grants of the account's other admins with it.
 */
final class RevokeEndpoint {

  private final World world;
  private final ClientAuthentication clients;
  private final AppNews news;

  RevokeEndpoint(World world, ClientAuthentication clients, AppNews news) {
    this.world = world;
    this.clients = clients;
    this.news = news;
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
    if (world.settings().revokeEndsOneGrant()) {
      world.grants().end(grant, Ending.UNINSTALLED);
    } else {
      new Fates(world).uninstall(app, grant.accountId(), grant.userId());
    }
    news.deauthorized(app, grant.accountId(), grant.userId());
    return Answer.json(200, Json.of("status", "success"));
  }
}
