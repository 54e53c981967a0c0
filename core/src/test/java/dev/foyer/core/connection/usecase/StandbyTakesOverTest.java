package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.TurnedAway;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"BR-11", "BR-12"})
class StandbyTakesOverTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String ARON = "aron@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private OrganizationConnection.Active zoes;

  @BeforeEach
  void connect() {
    zoes = rig.connectOrganization(acme);
  }

  @Test
  void standsByBesideTheOneInCharge() {
    OrganizationConnection standby = rig.approve(acme, Purpose.STANDBY, ARON);
    rig.runDueJobs();

    assertThat(standby).isInstanceOf(OrganizationConnection.Standby.class);
    assertThat(current()).isEqualTo(zoes);
    assertThat(rig.journal(acme)).contains(EntryKind.STANDBY_READY);
  }

  @Test
  void takesOverAtOnceWhenTheRoleIsLostAndNoBookingFails() {
    OrganizationConnection standby = rig.approve(acme, Purpose.STANDBY, ARON);
    rig.zoom().people().change(ZOE, Person::demoted);
    Booking booking = rig.book(acme.member("carla"));

    rig.later(Duration.ofMinutes(5));
    rig.later(Duration.ofSeconds(10));

    assertThat(current()).isInstanceOf(OrganizationConnection.Active.class);
    assertThat(current().id()).isEqualTo(standby.id());
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
    assertThat(rig.journal(acme)).contains(EntryKind.CONNECTION_LAPSED, EntryKind.STANDBY_PROMOTED);
    assertThat(told(MessageKind.STANDBY_PROMOTED))
        .first()
        .satisfies(
            message ->
                assertThat(message.facts().named())
                    .containsEntry("reason", "ROLE_LOST")
                    .containsEntry("authorizer", "Aron Abel"));
    assertThat(told(MessageKind.LAPSED)).isEmpty();
  }

  @Test
  void copesWithAZoomThatEndsTheFirstGrantWithTheSecond() {
    rig.approve(acme, Purpose.STANDBY, ARON);
    rig.zoom().endGrantsOf(ZOE, ZoomApp.ORGANIZATION);

    rig.later(Duration.ofMinutes(65));

    assertThat(current().approval().authorizer().email().value()).isEqualTo(ARON);
    assertThat(rig.ports().organizationConnections().standby(acme.id())).isEmpty();
    assertThat(rig.ports().organizationConnections().find(acme.id(), zoes.id()))
        .get()
        .isInstanceOf(OrganizationConnection.Ended.class);
  }

  @Test
  void isWatchedTooAndItsLossIsToldWhileTheOtherGoesOn() {
    rig.approve(acme, Purpose.STANDBY, ARON);
    rig.zoom().people().change(ARON, Person::demoted);

    rig.later(Duration.ofMinutes(70));

    assertThat(current()).isEqualTo(zoes);
    assertThat(rig.ports().organizationConnections().standby(acme.id()))
        .get()
        .isInstanceOfSatisfying(
            OrganizationConnection.LapsedStandby.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(LapseReason.ROLE_LOST));
    assertThat(told(MessageKind.STANDBY_LAPSED)).isNotEmpty();
  }

  @Test
  void changesPlacesByHandAndBack() {
    OrganizationConnection arons = rig.approve(acme, Purpose.STANDBY, ARON);

    assertThat(promote()).isInstanceOf(PromoteStandby.Outcome.Promoted.class);
    assertThat(current().id()).isEqualTo(arons.id());
    assertThat(standby().id()).isEqualTo(zoes.id());

    assertThat(promote()).isInstanceOf(PromoteStandby.Outcome.Promoted.class);
    assertThat(current().id()).isEqualTo(zoes.id());
    assertThat(standby().id()).isEqualTo(arons.id());
  }

  @Test
  void isRemovedWithoutTouchingTheOneInCharge() {
    rig.approve(acme, Purpose.STANDBY, ARON);

    assertThat(
            rig.foyer()
                .connections()
                .removeStandby()
                .handle(new RemoveStandby.Command(acme.id(), acme.as("ada"))))
        .isEqualTo(new RemoveStandby.Outcome.Removed(new EndGrant.Outcome.ErasedOnly()));

    assertThat(current()).isEqualTo(zoes);
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isPresent();
    assertThat(promote()).isEqualTo(new PromoteStandby.Outcome.NoStandby());
  }

  @Test
  void goesWithADisconnectInsteadOfTakingOver() {
    rig.approve(acme, Purpose.STANDBY, ARON);

    rig.disconnect(acme);
    rig.later(Duration.ofHours(2));

    assertThat(rig.ports().organizationConnections().current(acme.id())).isEmpty();
    assertThat(rig.ports().organizationConnections().standby(acme.id())).isEmpty();
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isEmpty();
    assertThat(rig.zoom().lastIssued(ARON, ZoomApp.ORGANIZATION)).isEmpty();
  }

  @Test
  void hasToBeOfTheSameAccount() {
    Browser noras = rig.browser();

    assertThat(noras.approves("nora@northwind.example", rig.connectLink(acme, Purpose.STANDBY)))
        .isEqualTo(
            new CompleteAuthorization.Outcome.NotAccepted(
                new TurnedAway.OtherAccount(SamplePeople.ACME)));

    assertThat(current()).isEqualTo(zoes);
  }

  @Test
  void renewsTheConnectionIfItIsTheSamePersonAgain() {
    OrganizationConnection again = rig.approve(acme, Purpose.STANDBY, ZOE);
    rig.runDueJobs();

    assertThat(current()).isEqualTo(again).isInstanceOf(OrganizationConnection.Active.class);
    assertThat(rig.ports().organizationConnections().standby(acme.id())).isEmpty();
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isPresent();
  }

  private PromoteStandby.Outcome promote() {
    return rig.foyer()
        .connections()
        .promoteStandby()
        .handle(new PromoteStandby.Command(acme.id(), new Actor.AMember(acme.owner().id())));
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }

  private OrganizationConnection standby() {
    return Expected.outcome(
        OrganizationConnection.Standby.class,
        rig.ports().organizationConnections().standby(acme.id()).orElseThrow());
  }

  private List<Message> told(MessageKind kind) {
    return rig.ports().messages().all(acme.id()).stream()
        .filter(message -> message.kind() == kind)
        .toList();
  }
}
