package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.webhook.AppNews;
import dev.foyer.simulator.world.World;
import java.net.URI;

/** Zoom's authorization server: everything under {@code /oauth}. */
public final class OAuth {

  private OAuth() {}

  public static void register(Routes routes, World world, AppNews news, URI base) {
    SignIn signIn = new SignIn(world);
    Codes codes = new Codes(world);
    ClientAuthentication clients = new ClientAuthentication(world);
    AuthorizeEndpoint authorize = new AuthorizeEndpoint(world, signIn, codes);
    TokenEndpoint token = new TokenEndpoint(world, clients, codes, new TokenMint(world), base);
    RevokeEndpoint revoke = new RevokeEndpoint(world, clients, news);
    routes.add("GET", "/oauth/authorize", authorize::open);
    routes.add("POST", "/oauth/sign-in", signIn::signIn);
    routes.add("POST", "/oauth/sign-out", signIn::signOut);
    routes.add("POST", "/oauth/consent", authorize::decide);
    routes.add("POST", "/oauth/token", token::issue);
    routes.add("POST", "/oauth/revoke", revoke::revoke);
  }
}
