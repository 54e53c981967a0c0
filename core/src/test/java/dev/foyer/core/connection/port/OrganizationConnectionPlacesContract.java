package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.Active;
import dev.foyer.core.connection.OrganizationConnection.AwaitingConfirmation;
import dev.foyer.core.connection.OrganizationConnection.LapsedStandby;
import dev.foyer.core.connection.OrganizationConnection.Living;
import dev.foyer.core.connection.OrganizationConnection.Pending;
import dev.foyer.core.connection.OrganizationConnection.Standby;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.AConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * That every {@link OrganizationConnections} has one place for who is in charge, one for a standby.
 */
public abstract class OrganizationConnectionPlacesContract extends PortContract {
  private OrganizationConnections connections() {
    return ports().organizationConnections();
  }

  @Test
  void letsOneStandByBesideTheOneInCharge() {
    Active active = active(ada);
    Standby standby = standingBy();
    AwaitingConfirmation third = stored(pending(ada).build());
    assertThat(connections().replace(third, third.standBy(given.now().plusSeconds(3)))).isFalse();
    assertThat(connections().current(acme.id())).contains(active);
    assertThat(connections().standby(acme.id())).contains(standby);
    LapsedStandby lapsed = standby.lapse(LapseReason.ROLE_LOST, given.now().plusSeconds(4));
    connections().replace(standby, lapsed);
    assertThat(connections().standby(acme.id())).contains(lapsed);
    assertThat(connections().standby(other.id())).isEmpty();
  }

  @Test
  void exchangesTheOneInChargeWithTheStandby() {
    Active active = active(ada);
    Standby standby = standingBy();
    Standby after = active.standDown(given.now().plusSeconds(5));
    Active promoted = new Active(standby.approval(), given.now().plusSeconds(5));
    assertThat(inOne(() -> connections().exchange(active, after, standby, promoted))).isTrue();
    assertThat(connections().current(acme.id())).contains(promoted);
    assertThat(connections().standby(acme.id())).contains(after);
  }

  @Test
  void exchangesNothingIfOneOfThemHasChanged() {
    Active active = active(ada);
    Standby standby = standingBy();
    Active later = new Active(active.approval(), active.since().plusSeconds(1));
    connections().replace(active, later);
    Active promoted = new Active(standby.approval(), given.now().plusSeconds(5));
    assertThat(
            inOne(
                () ->
                    connections()
                        .exchange(active, active.standDown(given.now()), standby, promoted)))
        .isFalse();
    assertThat(connections().current(acme.id())).contains(later);
    assertThat(connections().standby(acme.id())).contains(standby);
  }

  @Test
  void goesThroughAllThatLive() {
    Active active = active(ada);
    Standby standby = standingBy();
    Active others = active(otto);
    stored(pending(ada).build());
    List<Living> all = new ArrayList<>();
    Optional<Living> last = Optional.empty();
    do {
      List<Living> page =
          connections()
              .living(
                  last.map(found -> found.approval().organization())
                      .orElse(new OrganizationId(new UUID(0, 0))),
                  last.map(OrganizationConnection::id).orElse(new ConnectionId(new UUID(0, 0))),
                  2);
      all.addAll(page);
      last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
    } while (last.isPresent());
    assertThat(all)
        .filteredOn(
            found ->
                found.approval().organization().equals(acme.id())
                    || found.approval().organization().equals(other.id()))
        .containsExactlyInAnyOrder(active, standby, others);
    assertThat(all).doesNotHaveDuplicates();
  }

  private AConnection<AwaitingConfirmation> pending(Member creator) {
    return given.anUnconfirmedConnection().through(link(creator));
  }

  private ConnectLink link(Member creator) {
    ConnectLink link = given.aConnectLink().by(creator).build();
    ports().connectLinks().add(link);
    return link;
  }

  private <P extends Pending> P stored(P connection) {
    connections().add(connection);
    return connection;
  }

  private Standby standingBy() {
    AwaitingConfirmation pending = stored(pending(ada).build());
    Standby standby = pending.standBy(given.now().plusSeconds(2));
    assertThat(connections().replace(pending, standby)).isTrue();
    return standby;
  }

  private Active active(Member creator) {
    return activated(stored(pending(creator).build()));
  }

  private Active activated(Pending pending) {
    Active active = pending.activate(given.now().plusSeconds(1));
    assertThat(connections().replace(pending, active)).isTrue();
    return active;
  }
}
