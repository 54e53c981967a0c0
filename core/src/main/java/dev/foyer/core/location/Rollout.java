package dev.foyer.core.location;

import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/**
 * The one step in which all event types of an organization begin to follow its default location,
 * and its undoing (BR-32). It is done in batches, by event types' ids; an organization keeps its
 * latest one.
 */
public sealed interface Rollout {
  RolloutId id();

  OrganizationId organization();

  /** Since when it is so. */
  Instant since();

  /** How many event types it has changed. */
  long changed();

  /** One that batches still work on. */
  sealed interface UnderWay extends Rollout {
    /** The last event type that was dealt with. */
    EventTypeId reached();
  }

  /** One that can be undone. */
  sealed interface Undoable extends Rollout {
    default Undoing undo(Instant at) {
      return new Undoing(id(), organization(), at, changed(), EventTypeId.BEFORE_ALL, 0);
    }
  }

  /**
   * @param total how many were to be changed when it began
   */
  record Applying(
      RolloutId id,
      OrganizationId organization,
      Instant since,
      long total,
      EventTypeId reached,
      long changed)
      implements UnderWay, Undoable {

    public Applying further(EventTypeId last, long more) {
      return new Applying(id, organization, since, total, last, changed + more);
    }

    public Applied done(Instant at) {
      return new Applied(id, organization, at, changed);
    }
  }

  record Applied(RolloutId id, OrganizationId organization, Instant since, long changed)
      implements Undoable {}

  record Undoing(
      RolloutId id,
      OrganizationId organization,
      Instant since,
      long changed,
      EventTypeId reached,
      long restored)
      implements UnderWay {

    public Undoing further(EventTypeId last, long more) {
      return new Undoing(id, organization, since, changed, last, restored + more);
    }

    public Undone done(Instant at) {
      return new Undone(id, organization, at, changed, restored);
    }
  }

  /**
   * @param restored how many got their earlier location back; the others were changed since
   */
  record Undone(
      RolloutId id, OrganizationId organization, Instant since, long changed, long restored)
      implements Rollout {}
}
