package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Founds an organization with its owner, who gets a one-time password link. */
public final class FoundOrganization {

  /** The organization and its owner. */
  public record Command(
      Actor by,
      OrganizationName name,
      PersonName ownerName,
      EmailAddress ownerEmail,
      ZoneId timeZone,
      Language language) {}

  /** The answer; the secret is handed over once and kept only as a hash. */
  public sealed interface Outcome {
    record Founded(Organization organization, Member owner, Secret passwordSecret)
        implements Outcome {}

    record EmailTaken(EmailAddress email) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private static final OrganizationId NONE_YET = new OrganizationId(new UUID(0, 0));

  private final Organizations organizations;
  private final Authority authority;
  private final NewMember newMember;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;

  public FoundOrganization(
      Organizations organizations,
      Authority authority,
      NewMember newMember,
      RecordEntry record,
      Transactions transactions,
      Ids ids,
      InstantSource clock) {
    this.organizations = organizations;
    this.authority = authority;
    this.newMember = newMember;
    this.record = record;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = authority.denial(NONE_YET, command.by(), Act.OPERATE);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    try {
      return transactions.inOne(() -> found(command));
    } catch (NewMember.EmailIsTaken taken) {
      return new Outcome.EmailTaken(taken.email());
    }
  }

  private Outcome found(Command command) {
    Organization organization =
        new Organization(
            new OrganizationId(ids.next()),
            command.name(),
            Set.of(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    organizations.add(organization);
    record.handle(
        RecordEntry.Command.of(
            organization.id(),
            command.by(),
            EntryKind.ORGANIZATION_CREATED,
            new Subject(Subject.Kind.ORGANIZATION, organization.id().value())));
    NewMember.Added owner =
        newMember.add(
            organization.id(),
            command.by(),
            command.ownerName(),
            command.ownerEmail(),
            Role.OWNER,
            command.timeZone(),
            command.language());
    return new Outcome.Founded(organization, owner.member(), owner.passwordSecret());
  }
}
