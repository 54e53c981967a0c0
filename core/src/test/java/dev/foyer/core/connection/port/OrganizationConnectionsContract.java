package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection.Active;
import dev.foyer.core.connection.OrganizationConnection.AwaitingActivation;
import dev.foyer.core.connection.OrganizationConnection.AwaitingConfirmation;
import dev.foyer.core.connection.OrganizationConnection.Ended;
import dev.foyer.core.connection.OrganizationConnection.Lapsed;
import dev.foyer.core.connection.OrganizationConnection.Pending;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.fixture.AConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.Member;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/**
 * What every {@link OrganizationConnections} promises; how states are kept is {@link
 * OrganizationConnectionStatesContract}'s.
 */
public abstract class OrganizationConnectionsContract extends PortContract {
  private OrganizationConnections connections() {
    return ports().organizationConnections();
  }

  @Test
  void hidesConnectionsFromOtherOrganizations() {
    Active active = active(ada);
    assertThat(connections().find(other.id(), active.id())).isEmpty();
    assertThat(connections().current(other.id())).isEmpty();
    assertThat(connections().newest(other.id())).isEmpty();
    assertThat(connections().pending(other.id())).isEmpty();
    assertThat(connections().findByLink(other.id(), active.approval().link())).isEmpty();
    assertThat(connections().find(acme.id(), new ConnectionId(given.id()))).isEmpty();
  }

  @Test
  void countsTheActiveOneElseTheLapsedOne() {
    assertThat(connections().current(acme.id())).isEmpty();
    AwaitingConfirmation pending = stored(pending(ada).build());
    assertThat(connections().current(acme.id())).isEmpty();
    Active first = activated(pending);
    assertThat(connections().current(acme.id())).contains(first);
    Lapsed lapsed = first.lapse(LapseReason.TOKEN_DEAD, given.now().plusSeconds(3));
    connections().replace(first, lapsed);
    assertThat(connections().current(acme.id())).contains(lapsed);
    Active second = active(ada);
    assertThat(connections().current(acme.id())).contains(second);
    Ended ended = second.end(EndReason.DISCONNECTED, given.now().plusSeconds(5));
    connections().replace(second, ended);
    connections().replace(lapsed, lapsed.end(EndReason.REPLACED, given.now().plusSeconds(6)));
    assertThat(connections().current(acme.id())).isEmpty();
  }

  @Test
  void tellsWhatIsPendingOldestFirst() {
    AwaitingConfirmation first = stored(pending(ada).build());
    AwaitingConfirmation second =
        stored(pending(ada).approvedAt(given.now().plusSeconds(1)).build());
    AwaitingActivation confirmed = first.confirm(given.now().plusSeconds(9));
    connections().replace(first, confirmed);
    AwaitingConfirmation third =
        stored(pending(ada).approvedAt(given.now().plusSeconds(2)).build());
    connections().replace(third, third.end(EndReason.EXPIRED, given.now().plusSeconds(10)));
    assertThat(connections().pending(acme.id())).containsExactly(confirmed, second);
  }

  @Test
  void findsWhatCameThroughALink() {
    AwaitingConfirmation first = stored(pending(ada).build());
    AwaitingConfirmation second = stored(pending(ada).build());
    assertThat(connections().findByLink(acme.id(), first.approval().link())).contains(first);
    assertThat(connections().findByLink(acme.id(), second.approval().link())).contains(second);
    assertThat(connections().findByLink(acme.id(), link(ada).id())).isEmpty();
  }

  @Test
  void tellsTheNewestEvenIfItHasEnded() {
    active(ada);
    AwaitingConfirmation newer =
        stored(pending(ada).approvedAt(given.now().plusSeconds(1)).build());
    Ended ended = newer.end(EndReason.REJECTED, given.now().plusSeconds(2));
    connections().replace(newer, ended);
    assertThat(connections().newest(acme.id())).contains(ended);
  }

  @Test
  void refusesToReplaceWhatHasChanged() {
    AwaitingConfirmation pending = stored(pending(ada).build());
    Ended ended = pending.end(EndReason.WITHDRAWN, given.now().plusSeconds(1));
    connections().replace(pending, ended);
    assertThat(connections().replace(pending, pending.activate(given.now().plusSeconds(2))))
        .isFalse();
    assertThat(connections().find(acme.id(), pending.id())).contains(ended);
  }

  @Test
  void refusesToReplaceWhatHasComeBackToTheSameStateLater() {
    Active active = active(ada);
    Active later = new Active(active.approval(), active.since().plusSeconds(1));
    connections().replace(active, later);
    assertThat(
            connections()
                .replace(active, active.end(EndReason.DISCONNECTED, given.now().plusSeconds(9))))
        .isFalse();
    assertThat(connections().current(acme.id())).contains(later);
  }

  @Test
  void refusesASecondActiveOne() {
    Active first = active(ada);
    AwaitingConfirmation second = stored(pending(ada).build());
    Active wished = second.activate(given.now().plusSeconds(1));
    assertThat(inOne(() -> connections().replace(second, wished))).isFalse();
    assertThat(connections().find(acme.id(), second.id())).contains(second);
    connections().replace(first, first.end(EndReason.REPLACED, given.now().plusSeconds(2)));
    assertThat(connections().replace(second, wished)).isTrue();
  }

  @Test
  void letsTwoOrganizationsBeActiveOnOneAccount() {
    Active acmes = active(ada);
    ZoomAccount account = acmes.approval().account();
    Active others = activated(stored(pending(otto).to(account).build()));
    ZoomEnvironment here = ZoomEnvironment.SIMULATED;
    assertThat(connections().othersOn(here, account.id(), acme.id())).containsExactly(other.id());
    assertThat(connections().othersOn(here, account.id(), other.id())).containsExactly(acme.id());
    assertThat(connections().othersOn(new ZoomEnvironment("zoom.us"), account.id(), acme.id()))
        .isEmpty();
    connections().replace(others, others.lapse(LapseReason.TOKEN_DEAD, given.now().plusSeconds(1)));
    assertThat(connections().othersOn(here, account.id(), acme.id())).isEmpty();
  }

  @Test
  void findsAllOnAnAccountInAnyOrganizationAndState() {
    Active active = active(ada);
    ZoomAccount account = active.approval().account();
    AwaitingConfirmation waiting =
        stored(pending(otto).to(account).approvedAt(given.now().plusSeconds(2)).build());
    AwaitingConfirmation unconfirmed =
        stored(pending(ada).to(account).approvedAt(given.now().plusSeconds(1)).build());
    Ended ended = unconfirmed.end(EndReason.EXPIRED, given.now().plusSeconds(3));
    connections().replace(unconfirmed, ended);
    stored(pending(otto).build());
    ZoomEnvironment here = ZoomEnvironment.SIMULATED;
    assertThat(connections().onAccount(here, account.id())).containsExactly(active, ended, waiting);
    assertThat(connections().onAccount(new ZoomEnvironment("zoom.us"), account.id())).isEmpty();
  }

  @Test
  void activatesOneOfManyAtTheSameMoment() {
    ConcurrentLinkedQueue<Pending> pending = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < Threads.MANY; i++) {
      pending.add(stored(pending(ada).build()));
    }
    assertThat(
            Threads.successes(
                () -> {
                  Pending mine = pending.remove();
                  Active next = mine.activate(given.now().plusSeconds(1));
                  return inOne(() -> connections().replace(mine, next));
                }))
        .isEqualTo(1);
    assertThat(connections().current(acme.id())).isPresent();
    assertThat(connections().pending(acme.id())).hasSize(Threads.MANY - 1);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    AwaitingConfirmation kept = stored(pending(ada).build());
    AwaitingConfirmation gone = pending(ada).build();
    inOneThatFails(
        () -> {
          connections().add(gone);
          connections().replace(kept, kept.activate(given.now().plusSeconds(1)));
        });
    assertThat(connections().pending(acme.id())).containsExactly(kept);
    assertThat(connections().current(acme.id())).isEmpty();
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

  private Active active(Member creator) {
    return activated(stored(pending(creator).build()));
  }

  private Active activated(Pending pending) {
    Active active = pending.activate(given.now().plusSeconds(1));
    assertThat(connections().replace(pending, active)).isTrue();
    return active;
  }
}
