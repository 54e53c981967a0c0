package dev.foyer.core.connection;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import java.time.Instant;

/** Our record that one member let Foyer act for that member's own Zoom user. */
public sealed interface PersonalConnection {
  PersonalApproval approval();

  Instant since();

  default ConnectionId id() {
    return approval().connection();
  }

  default GrantKey grant() {
    return approval().grant();
  }

  /** In use. */
  record Connected(PersonalApproval approval, Instant since) implements PersonalConnection {
    public Lapsed lapse(LapseReason reason, Instant now) {
      return new Lapsed(approval, now, reason);
    }
  }

  /** Ended against our will. */
  record Lapsed(PersonalApproval approval, Instant since, LapseReason reason)
      implements PersonalConnection {}
}
