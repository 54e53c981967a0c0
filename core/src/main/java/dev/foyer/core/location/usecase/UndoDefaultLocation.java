package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Begins to undo the latest rollout, even in its middle (BR-32): each event type whose location
 * nobody has chosen since gets exactly its earlier one back. A job goes on.
 */
public final class UndoDefaultLocation {

  /** Whose, and who does it. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Begun(Rollout.Undoing rollout) implements Outcome {}

    /** There was no rollout, or it is undone or being undone already. */
    record NothingToUndo() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Rollouts rollouts;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public UndoDefaultLocation(
      Rollouts rollouts,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.rollouts = rollouts;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            rollouts
                .hold(command.organization())
                .filter(Rollout.Undoable.class::isInstance)
                .map(Rollout.Undoable.class::cast)
                .<Outcome>map(undoable -> begin(undoable, command.by()))
                .orElseGet(Outcome.NothingToUndo::new));
  }

  private Outcome begin(Rollout.Undoable undoable, Actor by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Rollout.Undoing undoing = undoable.undo(now);
    rollouts.put(undoing);
    jobs.noLaterThan(RollOut.job(undoing.organization()), now);
    record.handle(
        RecordEntry.Command.of(
            undoing.organization(),
            by,
            EntryKind.ROLLOUT_UNDO_BEGUN,
            new Subject(Subject.Kind.ROLLOUT, undoing.id().value())));
    return new Outcome.Begun(undoing);
  }
}
