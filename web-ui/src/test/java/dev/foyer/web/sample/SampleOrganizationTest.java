package dev.foyer.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The sample is whole, and made once. */
class SampleOrganizationTest {

  private final FoyerUnderTest world = new FoyerUnderTest();
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final SampleOrganization sample =
      new SampleOrganization(world.foyer(), world.ports().transactions(), encoder);

  private List<Organization> organizations() {
    return Expected.outcome(
            ListOrganizations.Outcome.Listed.class,
            world
                .foyer()
                .onboarding()
                .listOrganizations()
                .handle(new ListOrganizations.Command(new Actor.FoyerItself(), "", 10)))
        .organizations();
  }

  private Member member(SamplePerson person) {
    return world.ports().members().findByEmail(person.email()).orElseThrow();
  }

  private List<EventType> eventTypes(SamplePerson person) {
    Member host = member(person);
    return world.ports().eventTypes().of(host.organization(), host.id());
  }

  @Test
  void isMadeOnceHoweverOftenFoyerStarts() {
    sample.makeOnce();
    sample.makeOnce();
    sample.makeOnce();
    assertThat(organizations())
        .singleElement()
        .satisfies(
            acme -> {
              assertThat(acme.name().value()).isEqualTo("Acme Corporation");
              assertThat(acme.verifiedDomains()).containsExactly(new EmailDomain("acme.example"));
              assertThat(world.ports().members().count(acme.id())).isEqualTo(8);
            });
  }

  @Test
  void letsEverybodySignIn() {
    sample.makeOnce();
    assertThat(SamplePerson.all())
        .hasSize(8)
        .allSatisfy(
            person -> {
              RecogniseMember.Outcome.Known known =
                  Expected.outcome(
                      RecogniseMember.Outcome.Known.class,
                      world.foyer().onboarding().recogniseMember().handle(person.email()));
              assertThat(known.member().role()).isEqualTo(person.role());
              assertThat(known.member().timeZone()).isEqualTo(person.timeZone());
              assertThat(known.member().language()).isEqualTo(person.language());
              assertThat(encoder.matches(SamplePerson.PASSWORD, known.password().encoded()))
                  .isTrue();
            });
  }

  @Test
  void givesEverybodyEventTypes() {
    sample.makeOnce();
    List<SamplePerson> people = SamplePerson.all();
    assertThat(eventTypes(people.getFirst()))
        .extracting(EventType::name)
        .containsExactlyInAnyOrder("Intro call", "Deep dive", "Office visit");
    assertThat(eventTypes(people.getFirst()))
        .anySatisfy(type -> assertThat(type.location()).isInstanceOf(Location.InPerson.class));
    assertThat(eventTypes(people.get(3))).hasSize(2);
    assertThat(eventTypes(people.get(4)))
        .singleElement()
        .satisfies(type -> assertThat(type.location()).isInstanceOf(Location.Zoom.class));
  }

  @Test
  void leavesAnExistingOrganizationAlone() {
    world.found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");
    sample.makeOnce();
    assertThat(organizations()).hasSize(1);
  }
}
