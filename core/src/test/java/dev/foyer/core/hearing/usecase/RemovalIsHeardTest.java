package dev.foyer.core.hearing.usecase;

import static dev.foyer.core.hearing.usecase.WhatZoomTells.ignored;
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
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The app was removed at Zoom, by whomever, and that is told late or often. */
@Rule("BR-13")
class RemovalIsHeardTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String ARON = "aron@acme.example";
  private static final Duration LATER = Duration.ofHours(1);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final WhatZoomTells zoom = new WhatZoomTells(rig);

  @Test
  void lapsesEveryOrganizationOnTheAccountWhoeverRemovedTheApp() {
    SampleOrganization umbrella = rig.found("Umbrella", "Uma Urban", "uma@umbrella.example");
    rig.connectOrganization(acme);
    activate(
        umbrella,
        Expected.outcome(
            CompleteAuthorization.Outcome.ActivationNeeded.class,
            rig.browser().approvesAs(umbrella.owner(), ARON, rig.connectLink(umbrella))));

    NoticeState heard = hear(zoom.removalBy(ARON, now().plusSeconds(1)));

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
    ZoomNotice removal = zoom.removalBy(ZOE, now().plusSeconds(1));
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
    ZoomNotice stale = zoom.removalBy(ZOE, now().minus(LATER));

    assertThat(ignored(hear(stale))).isEqualTo(IgnoreReason.STALE);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);
    assertThat(rig.journal(acme)).endsWith(EntryKind.APP_REMOVAL_IGNORED);
  }

  @Test
  void asksZoomAboutARemovalThatIsAsOldAsTheApproval() {
    rig.connectOrganization(acme);
    assertThat(hear(zoom.removalBy(ZOE, now().minusSeconds(20))))
        .isInstanceOf(NoticeState.Done.class);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);

    rig.zoom().uninstall(ZOE, ZoomApp.ORGANIZATION);
    hear(zoom.removalBy(ZOE, now().minusSeconds(10)));

    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Lapsed.class);
  }

  @Test
  void knowsTheEchoOfItsOwnDisconnect() {
    rig.connectOrganization(acme);
    rig.disconnect(acme);
    rig.runDueJobs();

    NoticeState first = hear(zoom.removalBy(ZOE, now().plusSeconds(1)));
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
    ZoomNotice echo = zoom.removalBy(ZOE, now());
    rig.clock().advance(Duration.ofMinutes(10));
    rig.connectOrganization(acme);

    assertThat(ignored(hear(echo))).isEqualTo(IgnoreReason.STALE);
    assertThat(current(acme)).isInstanceOf(OrganizationConnection.Active.class);
  }

  @Test
  void takesAnApprovalBackThatWaits() {
    CompleteAuthorization.Outcome.ConfirmationNeeded approved =
        Expected.outcome(
            CompleteAuthorization.Outcome.ConfirmationNeeded.class,
            rig.browser().approves(ZOE, rig.connectLink(acme)));

    hear(zoom.removalBy(ZOE, now()));

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
        .handle(rig.zoom().webhooks().tells(zoom.removalBy(ZOE, now()), now()));
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

  private NoticeState hear(ZoomNotice notice) {
    return zoom.hear(notice);
  }

  private NoticeState lastState() {
    return zoom.newest().state();
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
