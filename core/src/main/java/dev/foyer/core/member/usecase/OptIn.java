package dev.foyer.core.member.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives the organization's Zoom back to a member who had opted out (BR-24); meetings that waited
 * for it are made.
 */
public final class OptIn {

  /** Whose, and who does it: the member, or support for the member. */
  public record Command(OrganizationId organization, Actor by, MemberId member) {}

  /** The answer. */
  public sealed interface Outcome {
    record OptedIn() implements Outcome {}

    /** There is no opt-out, or somebody else has ended it. */
    record NotOut() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OptOuts optOuts;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public OptIn(
      OptOuts optOuts,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.optOuts = optOuts;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        command.by().equals(new Actor.AMember(command.member()))
            ? Optional.empty()
            : authority.denial(command.organization(), command.by(), Act.STAND_IN);
    return denial
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> transactions.inOne(() -> optIn(command)));
  }

  private Outcome optIn(Command command) {
    OrganizationId organization = command.organization();
    if (!optOuts.remove(organization, command.member())) {
      return new Outcome.NotOut();
    }
    record.handle(
        RecordEntry.Command.of(
            organization,
            command.by(),
            EntryKind.MEMBER_OPTED_IN,
            new Subject(Subject.Kind.MEMBER, command.member().value())));
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()),
        clock.instant());
    return new Outcome.OptedIn();
  }
}
