package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-41")
class VanishedPinsAreConfirmedTest {
  private static final String CARLA = "carla@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final MatchesUnderTest matches = new MatchesUnderTest(rig, acme);
  private final Member carla = acme.member("carla");
  private Person former = Person.member(SamplePeople.ACME, "Nobody", "nobody@acme.example");

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
    former = rig.zoom().people().named(CARLA);
  }

  @Test
  void movesNobodyToTheNewUserOfTheAddressByItself() {
    replaceCarla();

    matches.readAgain();
    matches.lookUpAgain(carla);

    assertThat(matches.inUse(carla))
        .isEqualTo(new ConnectionInUse.None(Readiness.ZOOM_USER_VANISHED));
    assertThat(matches.shown(carla).candidate()).map(user -> user.id().value()).contains("zu-new");
  }

  @Test
  void offersTheNewUserAtOnceWhenALookUpFindsThePinGone() {
    replaceCarla();

    matches.lookUpAgain(carla);

    assertThat(matches.shown(carla).candidate()).map(user -> user.id().value()).contains("zu-new");
    assertThat(matches.explain(carla).steps())
        .extracting(Explanation.Step::finding)
        .contains(Explanation.Finding.MATCH_VANISHED, Explanation.Finding.MATCH_CANDIDATE);
  }

  @Test
  void takesTheNewUserWhenAnAdminConfirms() {
    replaceCarla();
    matches.readAgain();

    assertThat(matches.confirm(acme.as("carla"), carla, new ZoomUserId("zu-new")))
        .isEqualTo(new ConfirmMatch.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(matches.confirm(acme.as("bruno"), carla, new ZoomUserId("zu-new")))
        .isInstanceOf(ConfirmMatch.Outcome.Confirmed.class);

    assertThat(matches.host(carla).id()).hasToString("zu-new");
    assertThat(rig.journal(acme)).endsWith(EntryKind.ZOOM_USER_CONFIRMED);
    assertThat(matches.confirm(acme.as("bruno"), carla, new ZoomUserId("zu-new")))
        .isEqualTo(new ConfirmMatch.Outcome.NothingToConfirm());
  }

  @Test
  void confirmsNobodyWhoHasAnotherAddress() {
    rig.zoom().people().remove(CARLA);
    matches.readAgain();

    assertThat(matches.shown(carla).candidate()).isEmpty();
    assertThat(
            matches.confirm(
                acme.as("ada"), carla, rig.zoom().people().named("dan@acme.example").id()))
        .isEqualTo(new ConfirmMatch.Outcome.NothingToConfirm());
  }

  @Test
  void takesThePinnedUserBackWhoReturns() {
    rig.zoom().people().remove(CARLA);
    matches.readAgain();
    assertThat(matches.readiness(carla)).isEqualTo(Readiness.ZOOM_USER_VANISHED);

    rig.zoom().people().add(former);
    matches.readAgain();

    assertThat(matches.host(carla).id()).isEqualTo(former.id());
  }

  @Test
  void takesNobodyForGoneWhoChangedListsWhileTheyWereRead() {
    int before = rig.zoom().script().calls(Operation.USER_BY_ID);
    rig.zoom().usersPerPage(20);
    rig.zoom()
        .script()
        .meanwhile(Operation.USER_PAGE, () -> rig.zoom().people().remove(CARLA))
        .meanwhile(Operation.USER_BY_ID, () -> rig.zoom().people().add(former));

    matches.readAgain();

    assertThat(rig.zoom().script().calls(Operation.USER_BY_ID)).isEqualTo(before + 1);
    assertThat(matches.host(carla).id()).isEqualTo(former.id());
  }

  @Test
  void asksForAPinnedUserByIdNeverByAddress() {
    int byEmail = rig.zoom().script().calls(Operation.USER_BY_EMAIL);
    rig.zoom().people().change(CARLA, user -> user.withEmail("carla.new@acme.example"));

    matches.lookUpAgain(carla);

    assertThat(matches.host(carla).email()).hasToString("carla.new@acme.example");
    assertThat(rig.zoom().script().calls(Operation.USER_BY_EMAIL)).isEqualTo(byEmail);
  }

  private void replaceCarla() {
    rig.zoom().people().remove(CARLA);
    rig.zoom()
        .people()
        .add(
            new Person(
                former.account(),
                new ZoomUserId("zu-new"),
                former.email(),
                "Carl Cook",
                former.license(),
                former.status(),
                former.role(),
                former.privileges()));
  }
}
