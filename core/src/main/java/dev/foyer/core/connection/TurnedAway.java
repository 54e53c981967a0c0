package dev.foyer.core.connection;

import dev.foyer.core.grant.Scopes;

/** Why an approval at Zoom was not accepted, though Zoom gave it. Nothing of it is stored. */
public sealed interface TurnedAway {
  /** BR-02: the approver's Zoom role lacks what Foyer needs. */
  record NotAZoomAdmin(String email, String roleName) implements TurnedAway {}

  record ScopesMissing(Scopes missing) implements TurnedAway {}

  /** The link was revoked, expired, used by somebody else, or its creator lost the role. */
  record LinkClosed() implements TurnedAway {}

  /** A standby has to be of the Zoom account that is connected; this is it. */
  record OtherAccount(ZoomAccount connected) implements TurnedAway {}

  /** The organization got connected meanwhile. */
  record AlreadyConnected() implements TurnedAway {}
}
