package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Ending;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.Grants;
import dev.foyer.simulator.world.TokenPair;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a new pair for the last refresh token of a live grant, and says why not for any other. */
final class Refreshes {

  private final World world;
  private final TokenMint mint;

  Refreshes(World world, TokenMint mint) {
    this.world = world;
    this.mint = mint;
  }

  /** The grant with its new pair; a call is counted for the grant even if it is refused. */
  Grant refresh(App app, String token) {
    Grants grants = world.grants();
    Grant grant =
        grants
            .everWith(token)
            .filter(found -> found.clientId().equals(app.clientId()))
            .orElseThrow(OAuthErrors::wrongToken);
    grants.countRefresh(grant);
    require(grant, token);
    Grant rotated = grant.rotated(pair(app, grant, owner(grant)), world.instant());
    grants.save(rotated);
    return rotated;
  }

  private void require(Grant grant, String token) {
    if (grant.revoked()) {
      throw ended(grant.ending());
    }
    if (!grant.refreshToken().matches(token)) {
      requireTolerance(grant);
    }
    if (!world.instant().isBefore(grant.refreshExpiresAt())) {
      throw OAuthErrors.wrongToken();
    }
    if (!world.approvals().given(grant.clientId(), grant.accountId())) {
      throw dead(4738, "The token is disabled by admin");
    }
  }

  private void requireTolerance(Grant grant) {
    if (world.settings().spentTokenEndsGrant()) {
      world.grants().end(grant, Ending.REVOKED);
      throw OAuthErrors.wrongToken();
    }
    if (!world.settings().tolerateSpentTokens()) {
      throw OAuthErrors.wrongToken();
    }
  }

  private User owner(Grant grant) {
    Optional<User> owner = world.users().find(grant.userId());
    return owner.filter(User::isActive).orElseThrow(OAuthErrors::wrongToken);
  }

  private TokenPair pair(App app, Grant grant, User owner) {
    TokenPair fresh = mint.pair(app, owner);
    return world.settings().omitRefreshToken()
        ? new TokenPair(fresh.access(), grant.refreshToken())
        : fresh;
  }

  private Refused ended(@Nullable Ending ending) {
    return switch (ending) {
      case OWNER_GONE -> dead(4735, "The owner of the token does not exist");
      case ACCOUNT_GONE -> dead(4737, "There is no authentication for the token");
      case SCOPES_CHANGED -> dead(4711, "Refresh token invalid");
      case UNINSTALLED, REVOKED, REPLACED -> OAuthErrors.wrongToken();
      case null -> OAuthErrors.wrongToken();
    };
  }

  /** How Zoom wraps its numbers here is not known: they can be left out. */
  private Refused dead(int code, String reason) {
    return world.settings().plainTokenErrors()
        ? OAuthErrors.wrongToken()
        : OAuthErrors.deadToken(code, reason);
  }
}
