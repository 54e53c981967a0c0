package dev.foyer.core.organization.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import org.junit.jupiter.api.Test;

/** What every {@link Organizations} promises. */
public abstract class OrganizationsContract extends PortContract {
  private Organizations organizations() {
    return ports().organizations();
  }

  @Test
  void keepsEveryField() {
    Organization organization =
        given
            .anOrganization()
            .named("Ünïcode & Söhne 🏢 \"quoted\" " + given.id())
            .verified(given.aDomain())
            .verified(given.aDomain())
            .createdAt(given.now().minusNanos(7_000))
            .build();
    organizations().add(organization);
    assertThat(organizations().find(organization.id())).contains(organization);
  }

  @Test
  void keepsAnOrganizationWithoutDomains() {
    assertThat(organizations().find(acme.id())).contains(acme);
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    assertThat(organizations().find(new OrganizationId(given.id()))).isEmpty();
  }

  @Test
  void isNotEmptyOnceThereIsOne() {
    assertThat(organizations().isEmpty()).isFalse();
  }

  @Test
  void pagesByName() {
    String prefix = "Zzz " + given.id();
    Organization c = named(prefix + " c");
    Organization a = named(prefix + " a");
    Organization b = named(prefix + " b");
    assertThat(organizations().byName(prefix, 2)).containsExactly(a, b);
    assertThat(organizations().byName(b.name().value(), 1)).containsExactly(c);
  }

  @Test
  void addsAVerifiedDomain() {
    EmailDomain first = given.aDomain();
    EmailDomain second = given.aDomain();
    assertThat(organizations().addDomain(acme.id(), first)).isTrue();
    assertThat(organizations().addDomain(acme.id(), second)).isTrue();
    assertThat(organizations().find(acme.id()).orElseThrow().verifiedDomains())
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void takesADomainThatIsAlreadyItsOwn() {
    EmailDomain domain = given.aDomain();
    organizations().addDomain(acme.id(), domain);
    assertThat(organizations().addDomain(acme.id(), domain)).isTrue();
  }

  @Test
  void refusesADomainOfAnotherOrganization() {
    EmailDomain domain = given.aDomain();
    organizations().addDomain(acme.id(), domain);
    assertThat(inOne(() -> organizations().addDomain(other.id(), domain))).isFalse();
    assertThat(organizations().find(other.id())).contains(other);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    EmailDomain domain = given.aDomain();
    Organization organization = given.anOrganization().build();
    inOneThatFails(
        () -> {
          organizations().add(organization);
          organizations().addDomain(acme.id(), domain);
        });
    assertThat(organizations().find(organization.id())).isEmpty();
    assertThat(organizations().find(acme.id())).contains(acme);
    assertThat(organizations().addDomain(other.id(), domain)).isTrue();
  }

  private Organization named(String name) {
    Organization organization =
        given.anOrganization().named(name).verified(given.aDomain()).build();
    organizations().add(organization);
    return organization;
  }
}
