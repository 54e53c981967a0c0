package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.CreateConnectLink.Outcome;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("BR-04")
class LinksHavePurposesTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private SampleOrganization acme;

  @BeforeEach
  void begin() {
    acme = rig.acme();
  }

  @Test
  void connectsWhereNothingIsConnected() {
    assertThat(create(Purpose.CONNECT)).isInstanceOf(Outcome.Created.class);
    assertThat(create(Purpose.RECONNECT)).isEqualTo(new Outcome.NotConnected());
    assertThat(create(Purpose.STANDBY)).isEqualTo(new Outcome.NotConnected());
  }

  @Test
  void renewsAndStandsByWhereSomethingIsConnected() {
    rig.connectOrganization(acme);

    assertThat(create(Purpose.CONNECT)).isInstanceOf(Outcome.AlreadyConnected.class);
    assertThat(created(Purpose.RECONNECT).purpose()).isEqualTo(Purpose.RECONNECT);
    assertThat(created(Purpose.STANDBY).purpose()).isEqualTo(Purpose.STANDBY);
  }

  @Test
  void renewsWhatHasLapsedButStandsByForNothingDead() {
    rig.connectOrganization(acme);
    var connections = rig.ports().organizationConnections();
    var active =
        Expected.outcome(
            OrganizationConnection.Active.class, connections.current(acme.id()).orElseThrow());
    connections.replace(active, active.lapse(LapseReason.TOKEN_DEAD, rig.clock().instant()));

    assertThat(create(Purpose.RECONNECT)).isInstanceOf(Outcome.Created.class);
    assertThat(create(Purpose.STANDBY)).isEqualTo(new Outcome.NotConnected());
  }

  @ParameterizedTest
  @EnumSource(names = {"RECONNECT", "STANDBY"})
  void keepsOneOpenLinkOfEachPurpose(Purpose purpose) {
    rig.connectOrganization(acme);
    ConnectLink first = created(purpose);

    assertThat(create(purpose)).isEqualTo(new Outcome.AlreadyOpen(first));
    rig.clock().advance(ConnectLink.VALID_FOR_BY_DEFAULT.plus(Duration.ofSeconds(1)));
    assertThat(created(purpose)).isNotEqualTo(first);
  }

  @Test
  void makesOneLinkForManyWhoAskAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<Outcome> asking = () -> create(Purpose.CONNECT);
      var links =
          threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> asking).toList()).stream()
              .map(future -> link(future.resultNow()))
              .distinct()
              .toList();

      assertThat(links).hasSize(1);
      assertThat(rig.journal(acme)).filteredOn(EntryKind.CONNECT_LINK_CREATED::equals).hasSize(1);
    }
  }

  private ConnectLink created(Purpose purpose) {
    return Expected.outcome(Outcome.Created.class, create(purpose)).link();
  }

  private static ConnectLink link(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Created(var link) -> link;
      case Outcome.AlreadyOpen(var link) -> link;
      case Outcome.AlreadyConnected _,
          Outcome.NotConnected _,
          Outcome.AppNotSetUp _,
          Outcome.NotAllowed _ ->
          throw new AssertionError("No link: " + outcome);
    };
  }

  private Outcome create(Purpose purpose) {
    return rig.foyer()
        .connections()
        .createConnectLink()
        .handle(
            new CreateConnectLink.Command(
                acme.id(),
                acme.as("ada"),
                acme.member("ada").id(),
                purpose,
                ConnectLink.VALID_FOR_BY_DEFAULT));
  }
}
