package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.Foyer;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.usecase.BeginPersonalAuthorization;
import dev.foyer.core.connection.usecase.CompletePersonalAuthorization;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.core.connection.usecase.TakeAttempt;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Consent;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PersonalComesFirstTest {
  private static final String OWN = "carla.costa@mail.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member carla = acme.member("carla");

  @Test
  @Rule({"BR-20", "BR-21", "BR-22"})
  void usesThePersonalOneWhileBothAreThere() {
    PersonalConnection.Connected own = rig.connectPersonal(carla, OWN);
    rig.connectOrganization(acme);

    assertThat(inUse()).isEqualTo(new ConnectionInUse.Personal(own));
    assertThat(myZoom().personal()).contains(own);
  }

  @Test
  @Rule("BR-22")
  void bringsTheOrganizationsForwardWhenThePersonalOneIsDisconnected() {
    rig.connectOrganization(acme);
    rig.connectPersonal(carla, OWN);

    assertThat(disconnect()).isInstanceOf(DisconnectPersonal.Outcome.Disconnected.class);

    assertThat(hostInUse()).isEqualTo("carla@acme.example");
    assertThat(myZoom().personal()).isEmpty();
    assertThat(disconnect()).isEqualTo(new DisconnectPersonal.Outcome.NotConnected());
    assertThat(rig.zoom().lastIssued(OWN, ZoomApp.PERSONAL)).isEmpty();
  }

  @Test
  @Rule("BR-20")
  void keepsThePersonalOneWhenTheOrganizationsEnds() {
    rig.connectOrganization(acme);
    PersonalConnection.Connected own = rig.connectPersonal(carla, OWN);

    rig.disconnect(acme);

    assertThat(inUse()).isEqualTo(new ConnectionInUse.Personal(own));
    assertThat(rig.ports().grants().find(own.grant())).isPresent();
  }

  @Test
  @Rule("BR-21")
  void fallsThroughOnceThePersonalOneLapsedAndSaysSo() {
    rig.connectOrganization(acme);
    PersonalConnection.Connected own = rig.connectPersonal(carla, OWN);
    rig.zoom().uninstall(OWN, ZoomApp.PERSONAL);
    rig.clock().advance(Duration.ofHours(1));

    rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(own.grant()));

    assertThat(hostInUse()).isEqualTo("carla@acme.example");
    assertThat(myZoom().personal()).containsInstanceOf(PersonalConnection.Lapsed.class);
    assertThat(rig.journal(acme)).contains(EntryKind.PERSONAL_LAPSED);
  }

  @Test
  @Rule("BR-21")
  void staysWithThePersonalOneThroughAPassingFault() {
    rig.connectOrganization(acme);
    PersonalConnection.Connected own = rig.connectPersonal(carla, OWN);
    rig.clock().advance(Duration.ofHours(1));
    rig.zoom().script().next(Operation.REFRESH, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));

    rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(own.grant()));

    assertThat(inUse()).isEqualTo(new ConnectionInUse.Personal(own));
  }

  @Test
  @Rule("BR-21")
  void usesNoConnectionOfAnotherZoomEnvironment() {
    rig.connectOrganization(acme);
    rig.connectPersonal(carla, OWN);
    Foyer elsewhere = ZoomElsewhere.foyerOf(rig);

    assertThat(myZoom(elsewhere).inUse())
        .isEqualTo(new ConnectionInUse.None(Readiness.CONNECTION_LAPSED));
    assertThat(myZoom(elsewhere).environment()).isEqualTo(ZoomElsewhere.ELSEWHERE);
    assertThat(hostInUse()).isEqualTo(OWN);
  }

  @Test
  @Rule("BR-20")
  void keepsTheEarlierPersonalOneUntilANewOneIsThere() {
    PersonalConnection.Connected own = rig.connectPersonal(carla, OWN);
    Browser carlas = rig.browser();
    Consent declined = carlas.consentsToPersonal(carla, "carla@acme.example");

    assertThat(carlas.returnsToPersonal(declined.state(), new Callback.WithError("access_denied")))
        .isEqualTo(new CompletePersonalAuthorization.Outcome.Declined());
    assertThat(inUse()).isEqualTo(new ConnectionInUse.Personal(own));

    rig.connectPersonal(carla, "carla@acme.example");
    rig.later(Duration.ofMinutes(2));
    assertThat(hostInUse()).isEqualTo("carla@acme.example");
    assertThat(rig.zoom().lastIssued(OWN, ZoomApp.PERSONAL)).isEmpty();
  }

  @Test
  @Rule("BR-20")
  void storesNothingOfAPersonalConsentThatDoesntSuffice() {
    rig.zoom().grantOnly(ZoomApp.PERSONAL, Scopes.parse("user:read:user"));
    Browser carlas = rig.browser();

    assertThat(carlas.returnsToPersonal(carlas.consentsToPersonal(carla, OWN)))
        .isInstanceOf(CompletePersonalAuthorization.Outcome.ScopesMissing.class);

    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(OWN, ZoomApp.PERSONAL)).isEmpty();
    assertThat(myZoom().personal()).isEmpty();
  }

  @Test
  @Rule("BR-20")
  void storesNothingWhenZoomFailsOrTheMemberHasLeft() {
    Browser carlas = rig.browser();
    Consent consent = carlas.consentsToPersonal(carla, OWN);
    rig.zoom().script().next(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED));
    assertThat(carlas.returnsToPersonal(consent))
        .isEqualTo(new CompletePersonalAuthorization.Outcome.NotNow(Obstacle.RATE_LIMITED));
    assertThat(
            Expected.outcome(
                    CompletePersonalAuthorization.Outcome.NoAttempt.class,
                    carlas.returnsToPersonal(consent))
                .why())
        .isInstanceOf(TakeAttempt.Outcome.Repeated.class);

    Consent left = carlas.consentsToPersonal(carla, OWN);
    rig.members().remove(carla);
    assertThat(carlas.returnsToPersonal(left))
        .isEqualTo(new CompletePersonalAuthorization.Outcome.NotAllowed(Denial.NOT_A_MEMBER));
    assertThat(begin())
        .isEqualTo(new BeginPersonalAuthorization.Outcome.NotAllowed(Denial.NOT_A_MEMBER));

    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(OWN, ZoomApp.PERSONAL)).isEmpty();
  }

  @Test
  @Rule("BR-20")
  void isNotOfferedWithoutThePersonalAppsCredentials() {
    rig.zoom().desk().withoutCredentialsFor(ZoomApp.PERSONAL);

    assertThat(begin()).isEqualTo(new BeginPersonalAuthorization.Outcome.AppNotSetUp());
    assertThat(myZoom().personalSetUp()).isFalse();
  }

  private BeginPersonalAuthorization.Outcome begin() {
    return rig.foyer()
        .connections()
        .beginPersonalAuthorization()
        .handle(
            new BeginPersonalAuthorization.Command(acme.id(), carla.id(), rig.given().aSecret()));
  }

  private DisconnectPersonal.Outcome disconnect() {
    return rig.foyer()
        .connections()
        .disconnectPersonal()
        .handle(new DisconnectPersonal.Command(acme.id(), carla.id()));
  }

  private ShowMyZoom.MyZoom myZoom() {
    return myZoom(rig.foyer());
  }

  private ShowMyZoom.MyZoom myZoom(Foyer foyer) {
    return foyer.connected().showMyZoom().handle(new ShowMyZoom.Command(acme.id(), carla.id()));
  }

  private ConnectionInUse inUse() {
    return myZoom().inUse();
  }

  private String hostInUse() {
    return Expected.outcome(ConnectionInUse.Usable.class, inUse()).host().email().value();
  }
}
