package dev.foyer.core.connection;

import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;
import java.util.Optional;

/**
 * A fresh access token and the app that it was given to: what a call to Zoom needs.
 *
 * @param account whose limits the calls count against; unknown until the authorizer was read
 */
public record Access(ZoomApp app, Optional<ZoomAccountId> account, Secret accessToken) {

  /** Of a grant that Zoom has handed out just now, to whomever. */
  public static Access justGranted(ZoomApp app, Secret accessToken) {
    return new Access(app, Optional.empty(), accessToken);
  }

  public static Access of(GrantOwner owner, Secret accessToken) {
    return new Access(owner.app(), Optional.of(owner.account()), accessToken);
  }

  /** The same, once the account is known. */
  public Access to(ZoomAccountId known) {
    return new Access(app, Optional.of(known), accessToken);
  }
}
