package dev.foyer.core.connection;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import java.time.Instant;

/** Our record that an authorizer let Foyer act for the whole Zoom account; its states are types. */
public sealed interface OrganizationConnection {
  Approval approval();

  /** When it came into this state. */
  Instant since();

  default ConnectionId id() {
    return approval().connection();
  }

  default GrantKey grant() {
    return approval().grant();
  }

  /** Approved at Zoom; the two sides have not both agreed yet. */
  sealed interface Pending extends OrganizationConnection {
    default Ended end(EndReason reason, Instant now) {
      return new Ended(approval(), now, reason);
    }

    default Active activate(Instant now) {
      return new Active(approval(), now);
    }
  }

  /** The Zoom admin has not confirmed on our page yet. */
  record AwaitingConfirmation(Approval approval, Instant since) implements Pending {
    public AwaitingActivation confirm(Instant now) {
      return new AwaitingActivation(approval, now);
    }
  }

  /** The Zoom admin has confirmed; an owner or admin has to activate or reject. */
  record AwaitingActivation(Approval approval, Instant since) implements Pending {}

  /** In use. */
  record Active(Approval approval, Instant since) implements OrganizationConnection {
    public Lapsed lapse(LapseReason reason, Instant now) {
      return new Lapsed(approval, now, reason);
    }

    public Ended end(EndReason reason, Instant now) {
      return new Ended(approval, now, reason);
    }
  }

  /** Ended against our will. */
  record Lapsed(Approval approval, Instant since, LapseReason reason)
      implements OrganizationConnection {
    public Ended end(EndReason end, Instant now) {
      return new Ended(approval, now, end);
    }
  }

  /** Ended by one of the sides, or never come to life. */
  record Ended(Approval approval, Instant since, EndReason reason)
      implements OrganizationConnection {}
}
