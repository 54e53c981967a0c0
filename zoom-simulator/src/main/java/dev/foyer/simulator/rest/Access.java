package dev.foyer.simulator.rest;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;

/**
 * Lets a call in: token, then rate, then scope, then the rights that the authorizer's role has at
 * this moment.
 */
public final class Access {

  /** What a call does once it is let in. */
  @FunctionalInterface
  public interface Work {
    Answer answer(Caller caller, Request request);
  }

  private static final String BEARER = "Bearer ";

  private final World world;
  private final Throttle throttle;

  public Access(World world, Throttle throttle) {
    this.world = world;
    this.throttle = throttle;
  }

  /** The work behind its guard, as a handler for a route. */
  public Routes.Handler guarded(ZoomCall call, Work work) {
    return request -> {
      Caller caller = authenticated(request);
      throttle.take(caller.accountId(), call);
      authorized(caller, call);
      return work.answer(caller, request).with(throttle.headers(caller.accountId(), call));
    };
  }

  /** The user that a path names: {@code me}, an id, or an e-mail, within the caller's account. */
  public User target(Caller caller, ZoomCall call, String named) {
    if (named.equals("me") || named.equals(caller.user().id())) {
      return caller.user();
    }
    if (!caller.isAdmin()) {
      throw ZoomErrors.missingScopes(call.adminScope());
    }
    return world
        .users()
        .findByIdOrEmail(named)
        .filter(user -> user.accountId().equals(caller.accountId()))
        .orElseThrow(() -> ZoomErrors.noSuchUser(named));
  }

  private Caller authenticated(Request request) {
    Grant grant =
        request
            .header("Authorization")
            .filter(header -> header.startsWith(BEARER))
            .map(header -> header.substring(BEARER.length()).trim())
            .flatMap(world.grants()::findByAccessToken)
            .orElseThrow(ZoomErrors::invalidToken);
    if (!world.instant().isBefore(grant.accessExpiresAt())) {
      throw ZoomErrors.expiredToken();
    }
    if (!world.approvals().given(grant.clientId(), grant.accountId())) {
      throw ZoomErrors.invalidToken();
    }
    // The token of somebody deleted or switched off opens nothing.
    User user =
        world
            .users()
            .find(grant.userId())
            .filter(User::isActive)
            .orElseThrow(ZoomErrors::invalidToken);
    return new Caller(world.app(grant.clientId()), grant, user);
  }

  private void authorized(Caller caller, ZoomCall call) {
    App app = caller.app();
    if (!call.allowedBy(app, caller.grant())) {
      throw ZoomErrors.missingScopes(call.wantedScopes());
    }
    if (app.forAdmins() && !world.roles().of(caller.user()).has(call.privilege())) {
      if (world.settings().demotionInvalidatesTokens()) {
        throw ZoomErrors.invalidToken();
      }
      throw call.privilege().startsWith("Role:")
          ? ZoomErrors.noPermissionForRoles()
          : ZoomErrors.noPermission();
    }
  }
}
