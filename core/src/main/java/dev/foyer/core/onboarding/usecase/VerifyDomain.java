package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;

/**
 * Records that an e-mail domain belongs to an organization (BR-06). The operator verifies it; a
 * domain belongs to one organization.
 */
public final class VerifyDomain {

  /** Which domain. */
  public record Command(OrganizationId organization, Actor by, EmailDomain domain) {}

  /** The answer. */
  public sealed interface Outcome {
    record Verified() implements Outcome {}

    record BelongsToAnother() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Organizations organizations;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;

  public VerifyDomain(
      Organizations organizations,
      Authority authority,
      RecordEntry record,
      Transactions transactions) {
    this.organizations = organizations;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = authority.denial(command.organization(), command.by(), Act.OPERATE);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(() -> verify(command));
  }

  private Outcome verify(Command command) {
    if (!organizations.addDomain(command.organization(), command.domain())) {
      return new Outcome.BelongsToAnother();
    }
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.DOMAIN_VERIFIED,
                new Subject(Subject.Kind.ORGANIZATION, command.organization().value()))
            .after(Facts.of("domain", command.domain())));
    return new Outcome.Verified();
  }
}
