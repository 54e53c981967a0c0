package dev.foyer.core.member.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes what an organization has decided about its Zoom (BR-30 to BR-32). Members who had opted
 * out come back at once when they may no longer; a job tells them (BR-24).
 */
public final class ChangeSettings {

  /** Whose, who does it, and what was seen and previewed: from these settings to those. */
  public record Command(OrganizationId organization, Actor by, Settings from, Settings to) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param returned how many opted-out members came back
     */
    record Changed(Settings settings, long returned) implements Outcome {}

    record NothingToChange() implements Outcome {}

    /** Somebody else was quicker: other settings hold than those that were seen. */
    record ChangedMeanwhile() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final KeptSettings settings;
  private final OptOuts optOuts;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public ChangeSettings(
      KeptSettings settings,
      OptOuts optOuts,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.settings = settings;
    this.optOuts = optOuts;
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
    if (command.from().equals(command.to())) {
      return new Outcome.NothingToChange();
    }
    return transactions.inOne(() -> change(command));
  }

  private Outcome change(Command command) {
    if (!settings.replace(command.organization(), command.from(), command.to())) {
      return new Outcome.ChangedMeanwhile();
    }
    long returned = command.from().endsOptOuts(command.to()) ? endOptOuts(command) : 0;
    Facts after = differing(command.to(), command.from());
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.SETTINGS_CHANGED,
                new Subject(Subject.Kind.ORGANIZATION, command.organization().value()))
            .before(differing(command.from(), command.to()))
            .after(returned == 0 ? after : after.and("returned", returned)));
    return new Outcome.Changed(command.to(), returned);
  }

  private long endOptOuts(Command command) {
    long returned = optOuts.endAll(command.organization());
    if (returned > 0) {
      later(JobKind.TELL_OF_ENDED_OPT_OUTS, command.organization());
      later(JobKind.RESUME_WAITING_MEETINGS, command.organization());
    }
    return returned;
  }

  private void later(JobKind kind, OrganizationId organization) {
    jobs.noLaterThan(new Job(kind, organization.value(), organization.value()), clock.instant());
  }

  /** What of these settings is different in the other ones. */
  private static Facts differing(Settings these, Settings others) {
    Facts facts = Facts.NONE;
    facts = differing(facts, "meetingSummary", Settings::meetingSummary, these, others);
    facts = differing(facts, "membersMayDisconnect", Settings::membersMayDisconnect, these, others);
    return differing(facts, "zoomByDefault", Settings::zoomByDefault, these, others);
  }

  private static Facts differing(
      Facts facts, String name, Function<Settings, ?> of, Settings these, Settings others) {
    return of.apply(these).equals(of.apply(others)) ? facts : facts.and(name, of.apply(these));
  }
}
