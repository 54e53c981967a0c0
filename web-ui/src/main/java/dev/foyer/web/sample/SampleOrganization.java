package dev.foyer.web.sample;

import dev.foyer.core.Foyer;
import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.onboarding.usecase.ChoosePassword;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Makes the sample organization on an empty database: whole or, if it is interrupted, not at all,
 * so that the next start can make it.
 */
public final class SampleOrganization {

  static final String DOMAIN = "acme.example";

  private static final OrganizationName NAME = new OrganizationName("Acme Corporation");
  private static final Actor FOYER = new Actor.FoyerItself();

  private final Foyer.Onboarding onboarding;
  private final SampleEventTypes eventTypes;
  private final Transactions transactions;
  private final PasswordEncoder passwords;

  SampleOrganization(Foyer foyer, Transactions transactions, PasswordEncoder passwords) {
    this.onboarding = foyer.onboarding();
    this.eventTypes = new SampleEventTypes(foyer.eventTypes().createEventType());
    this.transactions = transactions;
    this.passwords = passwords;
  }

  /** Does nothing where there is an organization already. */
  public void makeOnce() {
    List<Newcomer> people =
        anyOrganization() ? List.of() : SamplePerson.all().stream().map(this::newcomer).toList();
    if (!people.isEmpty()) {
      transactions.inOne(() -> make(people));
    }
  }

  private record Newcomer(SamplePerson person, PasswordHash password) {}

  /** Hashing takes its time; no transaction waits for it. */
  private Newcomer newcomer(SamplePerson person) {
    return new Newcomer(
        person, new PasswordHash(String.valueOf(passwords.encode(SamplePerson.PASSWORD))));
  }

  private boolean anyOrganization() {
    return switch (onboarding
        .listOrganizations()
        .handle(new ListOrganizations.Command(FOYER, "", 1))) {
      case ListOrganizations.Outcome.Listed(var organizations) -> !organizations.isEmpty();
      case ListOrganizations.Outcome.NotAllowed _ -> true;
    };
  }

  private OrganizationId make(List<Newcomer> people) {
    Newcomer owner = people.getFirst();
    FoundOrganization.Outcome.Founded founded = found(owner.person());
    OrganizationId organization = founded.organization().id();
    require(
        onboarding
                .verifyDomain()
                .handle(new VerifyDomain.Command(organization, FOYER, new EmailDomain(DOMAIN)))
            instanceof VerifyDomain.Outcome.Verified);
    choose(founded.passwordSecret(), owner.password());
    eventTypes.make(organization, founded.owner());
    people.stream().skip(1).forEach(newcomer -> add(organization, newcomer));
    return organization;
  }

  private FoundOrganization.Outcome.Founded found(SamplePerson owner) {
    return switch (onboarding
        .foundOrganization()
        .handle(
            new FoundOrganization.Command(
                FOYER, NAME, owner.name(), owner.email(), owner.timeZone(), owner.language()))) {
      case FoundOrganization.Outcome.Founded founded -> founded;
      case FoundOrganization.Outcome.EmailTaken _, FoundOrganization.Outcome.NotAllowed _ ->
          throw new SampleNotMade();
    };
  }

  private void add(OrganizationId organization, Newcomer newcomer) {
    SamplePerson person = newcomer.person();
    switch (onboarding
        .addMember()
        .handle(
            new AddMember.Command(
                organization,
                FOYER,
                person.name(),
                person.email(),
                person.role(),
                person.timeZone(),
                person.language()))) {
      case AddMember.Outcome.Added(var member, var passwordSecret) -> {
        choose(passwordSecret, newcomer.password());
        eventTypes.make(organization, member);
      }
      case AddMember.Outcome.EmailTaken _, AddMember.Outcome.NotAllowed _ ->
          throw new SampleNotMade();
    }
  }

  private void choose(Secret link, PasswordHash password) {
    require(
        onboarding.choosePassword().handle(new ChoosePassword.Command(link, password))
            instanceof ChoosePassword.Outcome.Chosen);
  }

  private static void require(boolean made) {
    if (!made) {
      throw new SampleNotMade();
    }
  }

  /** An empty database refused a part of the sample: a fault of ours. */
  @SuppressWarnings("serial") // never serialized
  static final class SampleNotMade extends IllegalStateException {
    SampleNotMade() {
      super("The sample organization could not be made.");
    }
  }
}
