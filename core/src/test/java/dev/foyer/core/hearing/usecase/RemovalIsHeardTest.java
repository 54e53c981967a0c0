package dev.foyer.core.hearing.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.usecase.ReceiveWebhook.Outcome;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Failures 24 to 27: the app was removed at Zoom, by whomever, in whatever order that is told. */
@Rule("BR-13")
class RemovalIsHeardTest {
  private static final Duration LATER = Duration.ofHours(1);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Person zoe = rig.zoom().people().named("zoe@acme.example");
  private final Person aron = rig.zoom().people().named("aron@acme.example");

  @Test
  void lapsesEveryOrganizationOnTheAccountWhoeverRemovedTheApp() {
    SampleOrganization umbrella = rig.found("Umbrella", "Uma Urban", "uma@umbrella.example");
    rig.connectOrganization(acme);
    activate(
        umbrella,
        Expected.outcome(
            CompleteAuthorization.Outcome.ActivationNeeded.class,
            rig.browser()
                .approvesAs(umbrella.owner(), "aron@acme.example", rig.connectLink(umbrella))));

    NoticeState heard = hear(removalBy(aron, now().plusSeconds(1)));

    assertThat(heard).isInstanceOf(NoticeState.Done.class);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Lapsed.class);
    assertThat(((OrganizationConnection.Lapsed) current(acme)).reason())
        .isEqualTo(LapseReason.APP_REMOVED);
    assertThat(current(umbrella)).isInstanceOf(OrganizationConnection.Lapsed.class);
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.journal(acme)).endsWith(EntryKind.CONNECTION_LAPSED);
  }

  @Test
  void doesItOnceHoweverOftenItIsTold() {
    rig.connectOrganization(acme);
    ZoomNotice removal = removalBy(zoe, now().plusSeconds(1));
    for (int i = 0; i < 5; i++) {
      rig.zoomTells(removal);
    }
    rig.runDueJobs();
    rig.zoomTells(removal);
    rig.runDueJobs();

    assertThat(rig.journal(acme)).containsOnlyOnce(EntryKind.CONNECTION_LAPSED);
  }

  @Test
  void ignoresWhatIsOlderThanTheApprovalAndSaysSo() {
    rig.connectOrganization(acme);
    ZoomNotice stale = removalBy(zoe, now().minus(LATER));

    assertThat(ignored(hear(stale))).isEqualTo(IgnoreReason.STALE);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);
    assertThat(rig.journal(acme)).endsWith(EntryKind.APP_REMOVAL_IGNORED);
  }

  @Test
  void asksZoomAboutARemovalThatIsAsOldAsTheApproval() {
    rig.connectOrganization(acme);
    assertThat(hear(removalBy(zoe, now().minusSeconds(20)))).isInstanceOf(NoticeState.Done.class);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);

    rig.zoom().uninstall("zoe@acme.example", ZoomApp.ORGANIZATION);
    hear(removalBy(zoe, now().minusSeconds(10)));

    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Lapsed.class);
  }

  @Test
  void knowsTheEchoOfItsOwnDisconnect() {
    rig.connectOrganization(acme);
    rig.disconnect(acme);
    rig.runDueJobs();

    NoticeState first = hear(removalBy(zoe, now().plusSeconds(1)));
    assertThat(first).isInstanceOf(NoticeState.Parked.class);
    int entries = rig.journal(acme).size();
    rig.later(HearFromZoom.PARKED_FOR);

    assertThat(ignored(lastState())).isEqualTo(IgnoreReason.ALREADY_ENDED);
    assertThat(rig.journal(acme)).hasSize(entries);
  }

  @Test
  void leavesANewConnectionAloneWhenTheEchoOfTheOldOneIsLate() {
    rig.connectOrganization(acme);
    rig.disconnect(acme);
    ZoomNotice echo = removalBy(zoe, now());
    rig.clock().advance(Duration.ofMinutes(10));
    rig.connectOrganization(acme);

    assertThat(ignored(hear(echo))).isEqualTo(IgnoreReason.STALE);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);
  }

  @Test
  void parksWhatComesBeforeItsConnectionAndMatchesItThen() {
    Instant removedAt = now().plus(Duration.ofMinutes(1));
    assertThat(hear(removalBy(zoe, removedAt))).isInstanceOf(NoticeState.Parked.class);
    rig.connectOrganization(acme);

    rig.later(Duration.ofMinutes(2));

    assertThat(lastState()).isInstanceOf(NoticeState.Done.class);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Lapsed.class);
  }

  @Test
  void keepsWhatMatchesNothingInTheEnd() {
    ZoomNotice.AppDeauthorized nobodys = rig.given().aNotice().at(now()).ofRemoval();
    assertThat(hear(nobodys)).isInstanceOf(NoticeState.Parked.class);
    rig.later(HearFromZoom.PARKED_FOR.minusSeconds(1));
    assertThat(lastState()).isInstanceOf(NoticeState.Parked.class);

    rig.later(Duration.ofSeconds(1));

    assertThat(lastState()).isInstanceOf(NoticeState.Unmatched.class);
  }

  @Test
  void takesAnApprovalBackThatWaits() {
    CompleteAuthorization.Outcome.ConfirmationNeeded approved =
        Expected.outcome(
            CompleteAuthorization.Outcome.ConfirmationNeeded.class,
            rig.browser().approves("zoe@acme.example", rig.connectLink(acme)));

    hear(removalBy(zoe, now()));

    assertThat(
            rig.ports()
                .organizationConnections()
                .find(acme.id(), approved.connection().id())
                .orElseThrow())
        .isInstanceOfSatisfying(
            OrganizationConnection.Ended.class,
            ended -> assertThat(ended.reason()).isEqualTo(EndReason.WITHDRAWN));
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.journal(acme)).endsWith(EntryKind.CONNECTION_WITHDRAWN);
  }

  @Test
  void endsThePersonalConnectionOfThatUserAlone() {
    rig.connectOrganization(acme);
    Person grace = rig.zoom().people().named("grace@mail.example");
    rig.connectPersonal(acme.member("grace"), "grace@mail.example");
    rig.connectPersonal(acme.member("carla"), "carla.costa@mail.example");

    hear(
        rig.given()
            .aNotice()
            .through(ZoomApp.PERSONAL)
            .about(grace.account().id(), grace.id())
            .at(now())
            .ofRemoval());

    assertThat(personal("grace"))
        .isInstanceOfSatisfying(
            PersonalConnection.Lapsed.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(LapseReason.APP_REMOVED));
    assertThat(personal("carla")).isInstanceOf(PersonalConnection.Connected.class);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);
  }

  @Test
  void touchesNothingOfAnotherEnvironment() {
    rig.connectOrganization(acme);
    ZoomElsewhere.foyerOf(rig)
        .hearing()
        .receiveWebhook()
        .handle(rig.zoom().webhooks().tells(removalBy(zoe, now()), now()));
    rig.runDueJobs();

    assertThat(lastState()).isInstanceOf(NoticeState.Parked.class);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);
  }

  private void activate(
      SampleOrganization organization, CompleteAuthorization.Outcome.ActivationNeeded waiting) {
    rig.foyer()
        .connections()
        .activateConnection()
        .handle(
            new ActivateConnection.Command(
                organization.id(),
                new Actor.AMember(organization.owner().id()),
                waiting.connection().id()));
  }

  private ZoomNotice.AppDeauthorized removalBy(Person person, Instant at) {
    ZoomAccountId account = person.account().id();
    ZoomUserId user = person.id();
    return rig.given().aNotice().about(account, user).at(at).ofRemoval();
  }

  private NoticeState hear(ZoomNotice notice) {
    Expected.outcome(Outcome.Stored.class, rig.zoomTells(notice));
    rig.runDueJobs();
    return lastState();
  }

  private NoticeState lastState() {
    return rig.ports().inbox().before(NoticeId.AFTER_ALL, Set.of(), 1).getFirst().state();
  }

  private static IgnoreReason ignored(NoticeState state) {
    return Expected.outcome(NoticeState.Ignored.class, state).why();
  }

  private OrganizationConnection current(SampleOrganization organization) {
    return rig.ports().organizationConnections().current(organization.id()).orElseThrow();
  }

  private PersonalConnection personal(String name) {
    return rig.ports().personalConnections().of(acme.id(), acme.member(name).id()).orElseThrow();
  }

  private Instant now() {
    return rig.clock().instant();
  }
}
