package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Adds a member to an organization. The member has the organization's Zoom at once (BR-23) and gets
 * a one-time password link (BR-09).
 */
public final class AddMember {

  /** The member to be. */
  public record Command(
      OrganizationId organization,
      Actor by,
      PersonName name,
      EmailAddress email,
      Role role,
      ZoneId timeZone,
      Language language) {}

  /** The answer; the secret is handed over once and kept only as a hash. */
  public sealed interface Outcome {
    record Added(Member member, Secret passwordSecret) implements Outcome {}

    record EmailTaken(EmailAddress email) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Authority authority;
  private final NewMember newMember;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public AddMember(
      Authority authority,
      NewMember newMember,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.authority = authority;
    this.newMember = newMember;
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
    try {
      return transactions.inOne(() -> add(command));
    } catch (NewMember.EmailIsTaken taken) {
      return new Outcome.EmailTaken(taken.email());
    }
  }

  private Outcome add(Command command) {
    NewMember.Added added =
        newMember.add(
            command.organization(),
            command.by(),
            command.name(),
            command.email(),
            command.role(),
            command.timeZone(),
            command.language());
    jobs.noLaterThan(
        new Job(JobKind.MATCH_MEMBER, command.organization().value(), added.member().id().value()),
        clock.instant());
    return new Outcome.Added(added.member(), added.passwordSecret());
  }
}
