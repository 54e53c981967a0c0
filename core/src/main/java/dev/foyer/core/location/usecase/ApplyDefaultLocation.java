package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.RolloutId;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Begins to have all event types follow the organization's default (BR-32); a job goes on. */
public final class ApplyDefaultLocation {

  /** Whose, and who does it. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Begun(Rollout.Applying rollout) implements Outcome {}

    /** The organization has no default location: its setting is off. */
    record NoDefault() implements Outcome {}

    /** All follow it already. */
    record NothingToChange() implements Outcome {}

    record AlreadyUnderWay(Rollout.UnderWay rollout) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final Rollouts rollouts;
  private final KeptSettings settings;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final Ids ids;
  private final InstantSource clock;

  public ApplyDefaultLocation(
      EventTypes eventTypes,
      Rollouts rollouts,
      KeptSettings settings,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      Ids ids,
      InstantSource clock) {
    this.eventTypes = eventTypes;
    this.rollouts = rollouts;
    this.settings = settings;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    return denial.isPresent()
        ? new Outcome.NotAllowed(denial.get())
        : transactions.inOne(() -> begin(command));
  }

  private Outcome begin(Command command) {
    if (!settings.hold(command.organization()).zoomByDefault()) {
      return new Outcome.NoDefault();
    }
    Optional<Rollout> latest = rollouts.hold(command.organization());
    if (latest.isPresent() && latest.get() instanceof Rollout.UnderWay underWay) {
      return new Outcome.AlreadyUnderWay(underWay);
    }
    long total = eventTypes.countNotFollowing(command.organization());
    return total == 0 ? new Outcome.NothingToChange() : begin(command, total);
  }

  private Outcome begin(Command command, long total) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Rollout.Applying rollout =
        new Rollout.Applying(
            new RolloutId(ids.next()),
            command.organization(),
            now,
            total,
            EventTypeId.BEFORE_ALL,
            0);
    rollouts.put(rollout);
    jobs.noLaterThan(RollOut.job(command.organization()), now);
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.ROLLOUT_BEGUN,
                new Subject(Subject.Kind.ROLLOUT, rollout.id().value()))
            .after(Facts.of("eventTypes", total)));
    return new Outcome.Begun(rollout);
  }
}
