package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-41")
class MembersAreMappedByHandTest {
  private static final String ELSEWHERE = "grace.green@acme-labs.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final MatchesUnderTest matches = new MatchesUnderTest(rig, acme);
  private final Member grace = acme.member("grace");

  @BeforeEach
  void connect() {
    rig.zoom().people().add(Person.member(SamplePeople.ACME, "Grace Green", ELSEWHERE));
    rig.connectOrganization(acme);
  }

  @Test
  void givesTheMemberThatZoomUser() {
    assertThat(matches.readiness(grace)).isEqualTo(Readiness.NO_ZOOM_USER);

    assertThat(map("ada", grace, ELSEWHERE)).isInstanceOf(MapZoomUser.Outcome.Mapped.class);

    assertThat(matches.host(grace).email()).hasToString(ELSEWHERE);
    assertThat(rig.journal(acme)).endsWith(EntryKind.ZOOM_USER_MAPPED);
  }

  @Test
  void staysSoWhateverIsRead() {
    map("ada", grace, ELSEWHERE);
    rig.zoom().people().add(Person.member(SamplePeople.ACME, "G. Green", "grace@acme.example"));

    matches.readAgain();
    matches.lookUpAgain(grace);

    assertThat(matches.host(grace).email()).hasToString(ELSEWHERE);
  }

  @Test
  @Rule("BR-07")
  void staysSoThroughADisconnectAndAReconnect() {
    map("ada", grace, ELSEWHERE);
    rig.disconnect(acme);

    rig.connectOrganization(acme);

    assertThat(matches.host(grace).email()).hasToString(ELSEWHERE);
  }

  @Test
  void makesTheMeetingThatWaitedForIt() {
    var booking = rig.book(grace);
    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Waiting.class);

    map("ada", grace, ELSEWHERE);
    rig.runDueJobs();

    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
  }

  @Test
  void letsNobodyMapButOwnersAdminsAndSupportWithAReason() {
    assertThat(map("bruno", grace, ELSEWHERE)).isInstanceOf(MapZoomUser.Outcome.Mapped.class);
    assertThat(map("carla", grace, ELSEWHERE))
        .isEqualTo(new MapZoomUser.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(unmap(new Actor.SupportEngineer("sam", "")))
        .isEqualTo(new UnmapZoomUser.Outcome.NotAllowed(Denial.REASON_MISSING));
    assertThat(unmap(FoyerUnderTest.SUPPORT)).isInstanceOf(UnmapZoomUser.Outcome.Unmapped.class);
  }

  @Test
  void warnsBeforeTwoMembersShareAZoomUser() {
    Member carla = acme.member("carla");

    assertThat(map("ada", grace, "carla@acme.example"))
        .isEqualTo(new MapZoomUser.Outcome.Shared(List.of(carla)));
    assertThat(matches.readiness(grace)).isEqualTo(Readiness.NO_ZOOM_USER);

    assertThat(matches.map(acme.as("ada"), grace, idOf("carla@acme.example"), true))
        .isInstanceOf(MapZoomUser.Outcome.Mapped.class);
    assertThat(matches.host(grace)).isEqualTo(matches.host(carla));
    assertThat(matches.shown(grace).others()).containsExactly(carla);
  }

  @Test
  void saysWhatCannotBeMapped() {
    map("ada", grace, ELSEWHERE);

    assertThat(map("ada", grace, ELSEWHERE)).isEqualTo(new MapZoomUser.Outcome.AlreadySo());
    assertThat(matches.map(acme.as("ada"), grace, new ZoomUserId("zu-nobody"), false))
        .isEqualTo(new MapZoomUser.Outcome.NoSuchZoomUser());
    rig.disconnect(acme);
    assertThat(map("ada", grace, ELSEWHERE)).isEqualTo(new MapZoomUser.Outcome.NotConnected());
  }

  @Test
  void goesBackToTheAddressWhenItIsTakenBack() {
    map("ada", grace, ELSEWHERE);

    assertThat(unmap(acme.as("ada"))).isInstanceOf(UnmapZoomUser.Outcome.Unmapped.class);
    rig.runDueJobs();

    assertThat(matches.readiness(grace)).isEqualTo(Readiness.NO_ZOOM_USER);
    assertThat(rig.journal(acme)).contains(EntryKind.ZOOM_USER_UNMAPPED);
    assertThat(unmap(acme.as("ada"))).isEqualTo(new UnmapZoomUser.Outcome.NotMapped());
  }

  @Test
  void takesWhoeverHasTheAddressWhenItIsTakenBack() {
    Member dan = acme.member("dan");
    map("ada", dan, ELSEWHERE);

    matches.unmap(acme.as("ada"), dan);

    assertThat(matches.host(dan).email()).hasToString("dan@acme.example");
  }

  @Test
  void isNotUndoneByALookUpThatWasUnderWay() {
    rig.zoom().script().meanwhile(Operation.USER_BY_EMAIL, () -> map("ada", grace, ELSEWHERE));

    matches.lookUpAgain(grace);

    assertThat(matches.host(grace).email()).hasToString(ELSEWHERE);
  }

  @Test
  @Rule("BR-70")
  void explainsWhoMappedAndWhen() {
    map("bruno", grace, ELSEWHERE);
    rig.clock().advance(Duration.ofDays(1));

    assertThat(matches.explain(grace).steps())
        .extracting(Explanation.Step::sentence)
        .contains(
            "The Zoom user "
                + ELSEWHERE
                + " was mapped by hand, by Bruno Borges, on 2026-03-04 12:00 UTC.");
  }

  private MapZoomUser.Outcome map(String by, Member member, String email) {
    return matches.map(acme.as(by), member, idOf(email), false);
  }

  private UnmapZoomUser.Outcome unmap(Actor by) {
    return matches.unmap(by, grace);
  }

  private ZoomUserId idOf(String email) {
    return rig.zoom().people().named(email).id();
  }
}
