package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.ZoneId;

/** Sets up the first organization and its owner through the one-time set-up link (BR-09). */
public final class SetUpFirstOrganization {

  /** The link's secret and what was filled in. */
  public record Command(
      Secret setUpSecret,
      OrganizationName name,
      PersonName ownerName,
      EmailAddress ownerEmail,
      ZoneId timeZone,
      Language language,
      PasswordHash password) {}

  /** The answer. */
  public sealed interface Outcome {
    record SetUp(Organization organization, Member owner) implements Outcome {}

    /** The link is unknown, used or too old, or an organization exists already. */
    record LinkNotOpen() implements Outcome {}
  }

  private final Organizations organizations;
  private final OneTimeLinks links;
  private final FoundOrganization found;
  private final ChoosePassword choosePassword;
  private final Transactions transactions;
  private final InstantSource clock;

  public SetUpFirstOrganization(
      Organizations organizations,
      OneTimeLinks links,
      FoundOrganization found,
      ChoosePassword choosePassword,
      Transactions transactions,
      InstantSource clock) {
    this.organizations = organizations;
    this.links = links;
    this.found = found;
    this.choosePassword = choosePassword;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.inOne(
        () ->
            links
                .findSetUpLink(command.setUpSecret().sha256())
                .filter(link -> link.openAt(clock.instant()))
                .filter(_ -> organizations.isEmpty())
                .filter(links::take)
                .map(_ -> setUp(command))
                .orElseGet(Outcome.LinkNotOpen::new));
  }

  private Outcome setUp(Command command) {
    return switch (found.handle(
        new FoundOrganization.Command(
            new Actor.FoyerItself(),
            command.name(),
            command.ownerName(),
            command.ownerEmail(),
            command.timeZone(),
            command.language()))) {
      case FoundOrganization.Outcome.Founded(var organization, var owner, var passwordSecret) -> {
        choosePassword.handle(new ChoosePassword.Command(passwordSecret, command.password()));
        yield new Outcome.SetUp(organization, owner);
      }
      case FoundOrganization.Outcome.EmailTaken _, FoundOrganization.Outcome.NotAllowed _ ->
          throw new IllegalStateException("An empty database took no first organization.");
    };
  }
}
