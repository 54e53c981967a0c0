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

  /** Whether both are to the same Zoom account, of the same Zoom. */
  default boolean sharesAccountWith(OrganizationConnection other) {
    return approval().environment().equals(other.approval().environment())
        && approval().account().id().equals(other.approval().account().id());
  }

  /** Approved at Zoom; the two sides have not both agreed yet. */
  sealed interface Pending extends OrganizationConnection {
    default Ended end(EndReason reason, Instant now) {
      return new Ended(approval(), now, reason);
    }

    default Active activate(Instant now) {
      return new Active(approval(), now);
    }

    default Standby standBy(Instant now) {
      return new Standby(approval(), now);
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

  /** Alive, and watched: Zoom is asked regularly whether it still holds (BR-10). */
  sealed interface Living extends OrganizationConnection {
    default Ended end(EndReason reason, Instant now) {
      return new Ended(approval(), now, reason);
    }
  }

  /** The one that counts for the organization; there is at most one. */
  sealed interface InCharge extends Living {
    default Lapsed lapse(LapseReason reason, Instant now) {
      return new Lapsed(approval(), now, reason);
    }

    /** Another takes over, and this one stands by. */
    default Standby standDown(Instant now) {
      return new Standby(approval(), now);
    }

    /** The other in the same state: who takes over a paused connection takes over the pause. */
    default InCharge handOver(OrganizationConnection other, Instant now) {
      return switch (this) {
        case Paused _ -> new Paused(other.approval(), now);
        case Active _, AtRisk _ -> new Active(other.approval(), now);
      };
    }
  }

  /** New meetings are made with it. */
  sealed interface Working extends InCharge {
    default Paused pause(Instant now) {
      return new Paused(approval(), now);
    }
  }

  /** In use. */
  record Active(Approval approval, Instant since) implements Working {
    public AtRisk doubt(Doubt why, Instant now) {
      return new AtRisk(approval, now, why);
    }
  }

  /** In use, but checks fail for now. */
  record AtRisk(Approval approval, Instant since, Doubt why) implements Working {
    public Active recover(Instant now) {
      return new Active(approval, now);
    }

    /** At risk as long as before, for what was found last. */
    public AtRisk still(Doubt found) {
      return new AtRisk(approval, since, found);
    }
  }

  /** Kept and watched, but no new meetings are made with it (BR-62). */
  record Paused(Approval approval, Instant since) implements InCharge {
    public Active resume(Instant now) {
      return new Active(approval, now);
    }
  }

  /** A second Zoom admin's approval of the same account; takes over when the first lapses. */
  record Standby(Approval approval, Instant since) implements Living {
    public LapsedStandby lapse(LapseReason reason, Instant now) {
      return new LapsedStandby(approval, now, reason);
    }
  }

  /** Ended against our will. */
  record Lapsed(Approval approval, Instant since, LapseReason reason)
      implements OrganizationConnection {
    public Ended end(EndReason end, Instant now) {
      return new Ended(approval, now, end);
    }
  }

  /** A standby that ended against our will. */
  record LapsedStandby(Approval approval, Instant since, LapseReason reason)
      implements OrganizationConnection {
    public Ended end(EndReason end, Instant now) {
      return new Ended(approval, now, end);
    }
  }

  /** Ended by one of the sides, or never come to life. */
  record Ended(Approval approval, Instant since, EndReason reason)
      implements OrganizationConnection {}
}
