package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Code;
import dev.foyer.simulator.world.Ending;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Exchanges codes and refresh tokens. A refresh token is good exactly once. */
final class TokenEndpoint {

  private final World world;
  private final ClientAuthentication clients;
  private final Codes codes;
  private final TokenMint mint;
  private final Refreshes refreshes;
  private final URI base;

  /**
   * @param base where the REST calls go, which a token's answer says
   */
  TokenEndpoint(World world, ClientAuthentication clients, Codes codes, TokenMint mint, URI base) {
    this.world = world;
    this.clients = clients;
    this.codes = codes;
    this.mint = mint;
    refreshes = new Refreshes(world, mint);
    this.base = base;
  }

  Answer issue(Request request) {
    App app = clients.require(request);
    return switch (request.parameter("grant_type").orElse("")) {
      case "authorization_code" -> exchange(request, app);
      case "refresh_token" -> refresh(request, app);
      case "" -> throw OAuthErrors.badRequest();
      default -> throw OAuthErrors.wrongGrantType();
    };
  }

  private Answer exchange(Request request, App app) {
    String value = request.parameter("code").orElseThrow(OAuthErrors::badRequest);
    Code code = codes.redeem(value, app).orElseThrow(() -> OAuthErrors.wrongCode(value));
    if (!request.parameter("redirect_uri").orElse("").equals(code.redirectUri())) {
      throw OAuthErrors.wrongRedirectUri();
    }
    if (!Pkce.fits(code, request.parameter("code_verifier"))) {
      throw OAuthErrors.wrongVerifier();
    }
    User user = active(code.userId()).orElseThrow(() -> OAuthErrors.wrongCode(value));
    endEarlier(app, user);
    Grant grant =
        Grant.issued(
            world.chance().id(), app, user, code.scopes(), mint.pair(app, user), world.instant());
    world.grants().save(grant);
    return Answer.json(200, tokens(grant));
  }

  private Answer refresh(Request request, App app) {
    String token = request.parameter("refresh_token").orElseThrow(OAuthErrors::badRequest);
    Grant rotated = refreshes.refresh(app, token);
    Map<String, Object> body = tokens(rotated);
    if (world.settings().omitRefreshToken()) {
      body.remove("refresh_token");
    }
    return Answer.json(200, body);
  }

  private Optional<User> active(String userId) {
    return world.users().find(userId).filter(User::isActive);
  }

  /**
   * The set that an earlier authorization of the same user gave dies with the new one; whether
   * those of the account's other admins do is not known.
   */
  private void endEarlier(App app, User user) {
    boolean others = app.forAdmins() && world.settings().secondAdminEndsFirst();
    world.grants().live().stream()
        .filter(grant -> grant.clientId().equals(app.clientId()))
        .filter(
            grant ->
                grant.userId().equals(user.id())
                    || others && grant.accountId().equals(user.accountId()))
        .forEach(grant -> world.grants().end(grant, Ending.REPLACED));
  }

  private Map<String, Object> tokens(Grant grant) {
    return Json.of(
        "access_token", grant.accessToken().value(),
        "token_type", "bearer",
        "refresh_token", grant.refreshToken().value(),
        "expires_in", 3599,
        "scope", String.join(" ", grant.scopes()),
        "api_url", base.toString());
  }
}
