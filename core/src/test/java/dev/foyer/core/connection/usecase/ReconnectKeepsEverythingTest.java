package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-07")
class ReconnectKeepsEverythingTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String ARON = "aron@acme.example";
  private static final String NORA = "nora@northwind.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private OrganizationConnection.Active zoes;

  @BeforeEach
  void connect() {
    zoes = rig.connectOrganization(acme);
  }

  @Test
  void putsAnotherAuthorizerOfTheAccountInChargeWithoutAGap() {
    OrganizationConnection arons = rig.approve(acme, Purpose.RECONNECT, ARON);
    rig.later(Duration.ofMinutes(5));

    assertThat(current()).isEqualTo(arons);
    assertThat(rig.zoom().lastIssued(ARON, ZoomApp.ORGANIZATION)).isPresent();
    assertThat(rig.ports().grants().find(zoes.grant())).isEmpty();
    assertThat(rig.journal(acme))
        .contains(EntryKind.CONNECTION_REPLACED)
        .doesNotContain(EntryKind.GRANT_REVOKED);
  }

  @Test
  void mendsALapsedConnectionOfTheAccountWithoutActivation() {
    rig.zoom().people().change(ZOE, Person::demoted);
    rig.later(Duration.ofMinutes(70));
    assertThat(current()).isInstanceOf(OrganizationConnection.Lapsed.class);

    OrganizationConnection arons = rig.approve(acme, Purpose.RECONNECT, ARON);

    assertThat(current()).isEqualTo(arons).isInstanceOf(OrganizationConnection.Active.class);
  }

  @Test
  void movesToAnotherAccountOnlyAfterItIsConfirmed() {
    Browser noras = rig.browser();
    OrganizationConnection approved =
        Expected.outcome(
                CompleteAuthorization.Outcome.ConfirmationNeeded.class,
                noras.approves(NORA, rig.connectLink(acme, Purpose.RECONNECT)))
            .connection();
    noras.confirms(approved, acme.name());
    assertThat(activate(approved, false))
        .isEqualTo(new ActivateConnection.Outcome.MoveNotConfirmed(SamplePeople.ACME));
    assertThat(current()).isEqualTo(zoes);

    assertThat(activate(approved, true)).isInstanceOf(ActivateConnection.Outcome.Activated.class);
    rig.later(Duration.ofMinutes(5));

    assertThat(current().approval().account()).isEqualTo(SamplePeople.NORTHWIND);
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isEmpty();
    assertThat(rig.journal(acme)).contains(EntryKind.GRANT_REVOKED);
  }

  @Test
  void asksForTheMoveEvenOfTheCreatorAndOfAKnownDomain() {
    assertThat(
            rig.browser().approvesAs(acme.owner(), NORA, rig.connectLink(acme, Purpose.RECONNECT)))
        .isInstanceOf(CompleteAuthorization.Outcome.ActivationNeeded.class);
    assertThat(current()).isEqualTo(zoes);
  }

  @Test
  void leavesTheStandbyOfTheOldAccountBehind() {
    rig.approve(acme, Purpose.STANDBY, ARON);
    OrganizationConnection approved =
        Expected.outcome(
                CompleteAuthorization.Outcome.ActivationNeeded.class,
                rig.browser()
                    .approvesAs(acme.owner(), NORA, rig.connectLink(acme, Purpose.RECONNECT)))
            .connection();

    activate(approved, true);
    rig.later(Duration.ofMinutes(5));

    assertThat(rig.ports().organizationConnections().standby(acme.id())).isEmpty();
    assertThat(rig.zoom().lastIssued(ARON, ZoomApp.ORGANIZATION)).isEmpty();
  }

  private ActivateConnection.Outcome activate(OrganizationConnection approved, boolean move) {
    return rig.foyer()
        .connections()
        .activateConnection()
        .handle(new ActivateConnection.Command(acme.id(), acme.as("bruno"), approved.id(), move));
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }
}
