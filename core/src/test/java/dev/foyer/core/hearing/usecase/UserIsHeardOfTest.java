package dev.foyer.core.hearing.usecase;

import static dev.foyer.core.hearing.usecase.WhatZoomTells.ignored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.fixture.ANotice;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.PinnedBy;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of users is a hint: Zoom is asked, about authorizers and about members. */
@Rule("BR-13")
class UserIsHeardOfTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String CARLA = "carla@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final WhatZoomTells zoom = new WhatZoomTells(rig);
  private OrganizationConnection.Active connection;

  @BeforeEach
  void connect() {
    connection = rig.connectOrganization(acme);
  }

  @Test
  void checksTheConnectionWhateverIsToldOfItsAuthorizer() {
    for (ZoomNotice.AboutUser notice : of(ZOE).ofEverythingAboutUsers()) {
      rig.zoomTells(notice);
      assertThat(hearOnly()).as(notice.toString()).isInstanceOf(NoticeState.Done.class);
      assertThat(checkIsDue()).as(notice.toString()).isTrue();
      rig.runDueJobs();
    }
  }

  @Test
  void checksItWhenOnlyTheRoleChanged() {
    rig.zoomTells(of(ZOE).ofChange(true, false));

    assertThat(hearOnly()).isInstanceOf(NoticeState.Done.class);
    assertThat(checkIsDue()).isTrue();
  }

  @Test
  void lapsesForTheCauseThatWasToldOnceZoomConfirmsAnEnd() {
    rig.zoom().people().change(ZOE, Person::demoted);
    hear(of(ZOE).ofChange(true, false));

    assertThat(lapsed()).isEqualTo(LapseReason.ROLE_LOST);
  }

  @Test
  void namesADeletedAuthorizerWhereZoomOnlyRefuses() {
    ZoomNotice.UserDeleted deleted = of(ZOE).ofDeletion();
    rig.zoom().uninstall(ZOE, ZoomApp.ORGANIZATION);
    hear(deleted);

    assertThat(lapsed()).isEqualTo(LapseReason.AUTHORIZER_DELETED);
  }

  @Test
  void believesZoomMoreThanWhatWasTold() {
    hear(of(ZOE).ofDeletion());

    assertThat(rig.ports().organizationConnections().current(acme.id())).contains(connection);
  }

  @Test
  void endsAPersonalConnectionThatZoomRefuses() {
    rig.connectPersonal(acme.member("grace"), "grace@mail.example");
    ZoomNotice.UserDeleted deleted = of("grace@mail.example").ofDeletion();
    rig.zoom().uninstall("grace@mail.example", ZoomApp.PERSONAL);
    hear(deleted);

    assertThat(rig.ports().personalConnections().of(acme.id(), acme.member("grace").id()))
        .get()
        .isInstanceOf(PersonalConnection.Lapsed.class);
  }

  @Test
  void ignoresWhatChangesNothingHere() {
    rig.zoomTells(of(ZOE).ofChange(false, false));
    assertThat(ignored(hearOnly())).isEqualTo(IgnoreReason.CHANGES_NOTHING);

    rig.zoomTells(of(CARLA).ofChange(true, false));
    assertThat(ignored(hearOnly())).isEqualTo(IgnoreReason.CHANGES_NOTHING);
    assertThat(checkIsDue()).isFalse();
  }

  @Test
  void ignoresWhatHappenedBeforeTheApproval() {
    rig.zoomTells(of(ZOE).at(rig.clock().instant().minus(Duration.ofHours(1))).ofDeletion());

    assertThat(ignored(hearOnly())).isEqualTo(IgnoreReason.STALE);
    assertThat(checkIsDue()).isFalse();
  }

  @Test
  void looksUpTheMemberWhoIsPinnedToTheUser() {
    rig.zoom().people().change(CARLA, carla -> carla.licensed(License.BASIC));
    int before = rig.zoom().script().calls(Operation.USER_BY_ID);

    hear(of(CARLA).ofChange(false, true));

    assertThat(standingOf("carla"))
        .isInstanceOfSatisfying(
            MatchState.Pinned.class,
            present -> assertThat(present.user().license()).isEqualTo(License.BASIC));
    assertThat(rig.zoom().script().calls(Operation.USER_BY_ID)).isEqualTo(before + 1);
  }

  @Test
  void looksUpTheMemberWhoseAddressCameIntoTheAccount() {
    Person grace =
        Person.member(rig.zoom().people().accountOf(ZOE), "Grace Green", "grace@acme.example");
    rig.zoom().people().add(grace);

    hear(
        rig.given()
            .aNotice()
            .about(grace.account().id(), grace.id())
            .withEmail(grace.email())
            .at(rig.clock().instant())
            .ofCreation());

    assertThat(standingOf("grace"))
        .isEqualTo(new MatchState.Pinned(grace.user(), new PinnedBy.Email()));
  }

  @Test
  void leavesAPinWhereItIsWhenTheUsersAddressChanges() {
    ZoomUserId before = pinned("carla").user().id();
    rig.zoom().people().change(CARLA, carla -> carla.withEmail("carla.new@acme.example"));

    ANotice changed =
        rig.given()
            .aNotice()
            .about(connection.approval().account().id(), pinned("carla").user().id())
            .withEmail(new EmailAddress("carla.new@acme.example"))
            .at(rig.clock().instant());
    hear(changed.ofChange(false, false));

    assertThat(pinned("carla").user().id()).isEqualTo(before);
  }

  @Test
  void checksThePersonalConnectionOfTheUser() {
    PersonalConnection.Connected graces =
        rig.connectPersonal(acme.member("grace"), "grace@mail.example");
    rig.zoomTells(of("grace@mail.example").ofDeactivation());

    assertThat(hearOnly()).isInstanceOf(NoticeState.Done.class);
    assertThat(rig.ports().jobs().dueAt(HearOfUser.checkingPersonal(graces.grant())))
        .contains(rig.clock().instant());
  }

  @Test
  void saysThatItHasNoUseForUnknownEventsYet() {
    rig.zoomTells(of(CARLA).ofSomething("phone.rang"));
    assertThat(ignored(hearOnly())).isEqualTo(IgnoreReason.NO_USE_YET);
  }

  private ANotice of(String email) {
    return zoom.of(email);
  }

  private void hear(ZoomNotice notice) {
    zoom.hear(notice);
  }

  private NoticeState hearOnly() {
    return zoom.hearOnly();
  }

  /** Beside the regular checks, which come later. */
  private boolean checkIsDue() {
    Job check = new Job(JobKind.CHECK_CONNECTION, acme.id().value(), connection.id().value());
    return rig.ports().jobs().due(rig.clock().instant()).contains(check);
  }

  private LapseReason lapsed() {
    return Expected.outcome(
            OrganizationConnection.Lapsed.class,
            rig.ports().organizationConnections().current(acme.id()).orElseThrow())
        .reason();
  }

  private MatchState standingOf(String name) {
    return rig.ports()
        .zoomUserMatches()
        .find(acme.id(), connection.approval().account().id(), acme.member(name).id())
        .orElseThrow()
        .state();
  }

  private MatchState.Pinned pinned(String name) {
    return Expected.outcome(MatchState.Pinned.class, standingOf(name));
  }
}
