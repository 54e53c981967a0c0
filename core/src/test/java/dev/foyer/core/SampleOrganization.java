package dev.foyer.core;

import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/** An organization of a test with its members, by the first word of their addresses. */
public final class SampleOrganization {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Foyer foyer;
  private final Organization organization;
  private final Map<String, Member> members = new TreeMap<>();

  private SampleOrganization(Foyer foyer, Organization organization, Member owner) {
    this.foyer = foyer;
    this.organization = organization;
    remember(owner);
  }

  /** Founds an organization with its owner. */
  static SampleOrganization found(Foyer foyer, String name, String ownerName, String ownerEmail) {
    FoundOrganization.Outcome.Founded founded =
        Expected.outcome(
            FoundOrganization.Outcome.Founded.class,
            foyer
                .onboarding()
                .foundOrganization()
                .handle(
                    new FoundOrganization.Command(
                        FoyerUnderTest.SUPPORT,
                        new OrganizationName(name),
                        new PersonName(ownerName),
                        new EmailAddress(ownerEmail),
                        LONDON,
                        Language.ENGLISH)));
    return new SampleOrganization(foyer, founded.organization(), founded.owner());
  }

  /** Adds a member, by the owner. */
  public SampleOrganization with(String name, String email, Role role) {
    remember(
        Expected.outcome(
                AddMember.Outcome.Added.class,
                foyer
                    .onboarding()
                    .addMember()
                    .handle(
                        new AddMember.Command(
                            id(),
                            new Actor.AMember(owner().id()),
                            new PersonName(name),
                            new EmailAddress(email),
                            role,
                            LONDON,
                            Language.ENGLISH)))
            .member());
    return this;
  }

  /** The operator has verified that this domain is the organization's. */
  public SampleOrganization verified(String domain) {
    Expected.outcome(
        VerifyDomain.Outcome.Verified.class,
        foyer
            .onboarding()
            .verifyDomain()
            .handle(
                new VerifyDomain.Command(id(), FoyerUnderTest.SUPPORT, new EmailDomain(domain))));
    return this;
  }

  public OrganizationId id() {
    return organization.id();
  }

  public String name() {
    return organization.name().value();
  }

  public Member owner() {
    return members.values().stream()
        .filter(member -> member.role() == Role.OWNER)
        .findFirst()
        .orElseThrow();
  }

  /** {@code acme.member("carla")}. */
  public Member member(String name) {
    Member found = members.get(name);
    if (found == null) {
      throw new IllegalArgumentException("There is no member called " + name);
    }
    return found;
  }

  /** The same, as somebody who acts. */
  public Actor as(String name) {
    return new Actor.AMember(member(name).id());
  }

  private void remember(Member member) {
    String address = member.email().value();
    members.put(address.substring(0, address.indexOf('@')), member);
  }
}
