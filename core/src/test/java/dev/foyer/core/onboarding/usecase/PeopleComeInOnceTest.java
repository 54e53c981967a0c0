package dev.foyer.core.onboarding.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.PasswordLink;
import dev.foyer.core.onboarding.SetUpLink;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.rule.Rule;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@Rule("BR-09")
class PeopleComeInOnceTest {
  private static final PasswordHash HASH = new PasswordHash("{test}hash");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FoyerUnderTest rig = new FoyerUnderTest();

  @Test
  void setsTheFirstOrganizationUpThroughTheLinkOfAnEmptyDatabase() {
    SetUpFirstOrganization.Outcome.SetUp setUp =
        Expected.outcome(SetUpFirstOrganization.Outcome.SetUp.class, setUp(offered()));

    assertThat(setUp.owner().role()).isEqualTo(Role.OWNER);
    assertThat(rig.foyer().onboarding().recogniseMember().handle(setUp.owner().email()))
        .isEqualTo(new RecogniseMember.Outcome.Known(setUp.owner(), HASH));
    assertThat(rig.ports().journal().all(setUp.organization().id()))
        .extracting(entry -> entry.kind())
        .containsExactly(
            EntryKind.ORGANIZATION_CREATED, EntryKind.MEMBER_ADDED, EntryKind.PASSWORD_SET);
  }

  @Test
  void setsUpOnce() {
    Secret link = offered();
    setUp(link);

    assertThat(setUp(link)).isEqualTo(new SetUpFirstOrganization.Outcome.LinkNotOpen());
    assertThat(rig.foyer().onboarding().offerSetUp().handle())
        .isEqualTo(new OfferSetUp.Outcome.NotNeeded());
  }

  @Test
  void takesOnlyTheNewestSetUpLinkAndOnlyForADay() {
    Secret earlier = offered();
    Secret newest = offered();
    assertThat(setUp(earlier)).isEqualTo(new SetUpFirstOrganization.Outcome.LinkNotOpen());
    assertThat(setUp(rig.given().aSecret()))
        .isEqualTo(new SetUpFirstOrganization.Outcome.LinkNotOpen());

    rig.clock().advance(SetUpLink.VALID_FOR);

    assertThat(setUp(newest)).isEqualTo(new SetUpFirstOrganization.Outcome.LinkNotOpen());
  }

  @Test
  void takesNoSetUpLinkOnceAnOrganizationExists() {
    Secret link = offered();
    rig.acme();

    assertThat(setUp(link)).isEqualTo(new SetUpFirstOrganization.Outcome.LinkNotOpen());
  }

  @Test
  void letsAnAddedMemberChooseAPasswordOnce() {
    AddMember.Outcome.Added added = added(rig.acme(), "iago@acme.example");
    EmailAddress email = added.member().email();
    assertThat(rig.foyer().onboarding().recogniseMember().handle(email))
        .isEqualTo(new RecogniseMember.Outcome.Unknown());

    assertThat(open(added.passwordSecret()))
        .isEqualTo(new OpenPasswordLink.Outcome.Open(added.member()));
    assertThat(open(added.passwordSecret())).isInstanceOf(OpenPasswordLink.Outcome.Open.class);
    assertThat(choose(added.passwordSecret()))
        .isEqualTo(new ChoosePassword.Outcome.Chosen(added.member()));

    assertThat(open(added.passwordSecret())).isEqualTo(new OpenPasswordLink.Outcome.NotOpen());
    assertThat(choose(added.passwordSecret())).isEqualTo(new ChoosePassword.Outcome.LinkNotOpen());
    assertThat(rig.foyer().onboarding().recogniseMember().handle(email))
        .isEqualTo(new RecogniseMember.Outcome.Known(added.member(), HASH));
  }

  @Test
  void takesNoPasswordLinkAfterSevenDays() {
    Secret link = added(rig.acme(), "iago@acme.example").passwordSecret();
    rig.clock().advance(PasswordLink.VALID_FOR);

    assertThat(open(link)).isEqualTo(new OpenPasswordLink.Outcome.NotOpen());
    assertThat(choose(link)).isEqualTo(new ChoosePassword.Outcome.LinkNotOpen());
  }

  @Test
  void givesAnAddressToOneMemberOfTheInstallation() {
    SampleOrganization acme = rig.acme();
    SampleOrganization umbrella = rig.found("Umbrella", "Uma Urban", "uma@umbrella.example");
    int journal = rig.journal(umbrella).size();

    assertThat(add(umbrella, " CARLA@acme.example "))
        .isEqualTo(new AddMember.Outcome.EmailTaken(new EmailAddress("carla@acme.example")));
    assertThat(add(acme, "carla@acme.example")).isInstanceOf(AddMember.Outcome.EmailTaken.class);
    assertThat(
            rig.foyer()
                .onboarding()
                .foundOrganization()
                .handle(
                    new FoundOrganization.Command(
                        FoyerUnderTest.SUPPORT,
                        new OrganizationName("Third"),
                        new PersonName("Carla Costa"),
                        new EmailAddress("carla@acme.example"),
                        LONDON,
                        Language.ENGLISH)))
        .isInstanceOf(FoundOrganization.Outcome.EmailTaken.class);

    assertThat(rig.journal(umbrella)).hasSize(journal);
    assertThat(rig.ports().organizations().byName("", 10)).hasSize(2);
  }

  @Test
  @Rule("BR-06")
  void givesADomainToOneOrganization() {
    rig.acme();
    SampleOrganization umbrella = rig.found("Umbrella", "Uma Urban", "uma@umbrella.example");

    assertThat(
            rig.foyer()
                .onboarding()
                .verifyDomain()
                .handle(
                    new VerifyDomain.Command(
                        umbrella.id(), FoyerUnderTest.SUPPORT, new EmailDomain("ACME.example"))))
        .isEqualTo(new VerifyDomain.Outcome.BelongsToAnother());
    assertThat(rig.journal(umbrella)).doesNotContain(EntryKind.DOMAIN_VERIFIED);
  }

  private Secret offered() {
    return Expected.outcome(
            OfferSetUp.Outcome.Offered.class, rig.foyer().onboarding().offerSetUp().handle())
        .secret();
  }

  private SetUpFirstOrganization.Outcome setUp(Secret link) {
    return rig.foyer()
        .onboarding()
        .setUpFirstOrganization()
        .handle(
            new SetUpFirstOrganization.Command(
                link,
                new OrganizationName("Umbrella"),
                new PersonName("Uma Urban"),
                new EmailAddress("uma@umbrella.example"),
                LONDON,
                Language.ENGLISH,
                HASH));
  }

  private AddMember.Outcome.Added added(SampleOrganization organization, String email) {
    return Expected.outcome(AddMember.Outcome.Added.class, add(organization, email));
  }

  private AddMember.Outcome add(SampleOrganization organization, String email) {
    return rig.foyer()
        .onboarding()
        .addMember()
        .handle(
            new AddMember.Command(
                organization.id(),
                new Actor.AMember(organization.owner().id()),
                new PersonName("Iago Iglesias"),
                new EmailAddress(email),
                Role.MEMBER,
                LONDON,
                Language.ENGLISH));
  }

  private OpenPasswordLink.Outcome open(Secret link) {
    return rig.foyer().onboarding().openPasswordLink().handle(link);
  }

  private ChoosePassword.Outcome choose(Secret link) {
    return rig.foyer().onboarding().choosePassword().handle(new ChoosePassword.Command(link, HASH));
  }
}
