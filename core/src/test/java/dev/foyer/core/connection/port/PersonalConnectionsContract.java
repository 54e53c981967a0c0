package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.PersonalConnection.Connected;
import dev.foyer.core.connection.PersonalConnection.Lapsed;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.fixture.APersonalConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link PersonalConnections} promises. */
public abstract class PersonalConnectionsContract extends PortContract {
  private PersonalConnections connections() {
    return ports().personalConnections();
  }

  @Test
  void keepsEveryField() {
    Connected adas = stored(given.aPersonalConnection().of(ada).build());
    Connected ottos = stored(quiteDifferent(otto).build());
    Every.fieldDiffers(adas, ottos);
    Every.fieldDiffers(adas.approval(), ottos.approval());
    Every.fieldDiffers(adas.approval().account(), ottos.approval().account());
    Every.fieldDiffers(adas.approval().user(), ottos.approval().user());
    assertThat(connections().of(acme.id(), ada.id())).contains(adas);
    assertThat(connections().of(other.id(), otto.id())).contains(ottos);
    assertThat(connections().find(other.id(), ottos.id())).contains(ottos);
  }

  @Test
  void keepsEveryState() {
    Connected connected = stored(given.aPersonalConnection().of(ada).build());
    List<PersonalConnection> states = new ArrayList<>(List.of(connected));
    for (LapseReason reason : LapseReason.values()) {
      states.add(connected.lapse(reason, given.now().plusSeconds(states.size())));
    }
    PersonalConnection before = connected;
    for (PersonalConnection next : Every.variantOf(PersonalConnection.class, states)) {
      assertThat(connections().replace(before, next)).isTrue();
      assertThat(connections().of(acme.id(), ada.id())).contains(next);
      before = next;
    }
  }

  @Test
  void replacesALapsedOneByANewApproval() {
    Connected first = stored(given.aPersonalConnection().of(ada).build());
    Lapsed lapsed = lapsed(first);
    Connected anew = quiteDifferent(ada).withId(first.id()).build();
    Every.fieldDiffers(first.approval(), anew.approval(), "connection", "organization", "member");
    assertThat(connections().replace(lapsed, anew)).isTrue();
    assertThat(connections().find(acme.id(), first.id())).contains(anew);
  }

  @Test
  void hidesConnectionsFromOtherOrganizations() {
    Connected connected = stored(given.aPersonalConnection().of(ada).build());
    assertThat(connections().of(other.id(), ada.id())).isEmpty();
    assertThat(connections().find(other.id(), connected.id())).isEmpty();
    assertThat(connections().of(other.id(), otto.id())).isEmpty();
    assertThat(connections().find(acme.id(), new ConnectionId(given.id()))).isEmpty();
  }

  @Test
  void refusesASecondOneOfTheMember() {
    Connected first = stored(given.aPersonalConnection().of(ada).build());
    Connected second = given.aPersonalConnection().of(ada).build();
    assertThat(inOne(() -> connections().add(second))).isFalse();
    Lapsed lapsed = lapsed(first);
    assertThat(inOne(() -> connections().add(second))).isFalse();
    assertThat(connections().of(acme.id(), ada.id())).contains(lapsed);
  }

  @Test
  void findsThoseToAZoomUserInAnyOrganization() {
    Connected adas = stored(given.aPersonalConnection().of(ada).build());
    ZoomAccount account = adas.approval().account();
    Connected ottos =
        stored(
            given
                .aPersonalConnection()
                .of(otto)
                .to(account, adas.approval().user())
                .approvedAt(given.now().plusSeconds(1))
                .build());
    ZoomEnvironment here = ZoomEnvironment.SIMULATED;
    ZoomUserId user = adas.approval().user().id();
    assertThat(connections().ofUser(here, account.id(), user)).containsExactly(adas, ottos);
    assertThat(connections().ofUser(here, account.id(), given.aZoomUser().build().id())).isEmpty();
    assertThat(connections().ofUser(here, new ZoomAccountId("za." + given.id()), user)).isEmpty();
    assertThat(connections().ofUser(new ZoomEnvironment("zoom.us"), account.id(), user)).isEmpty();
  }

  @Test
  void connectsAMemberInOneOfManyThreads() {
    assertThat(
            Threads.successes(
                () -> {
                  Connected mine = given.aPersonalConnection().of(ada).build();
                  return inOne(() -> connections().add(mine));
                }))
        .isEqualTo(1);
  }

  @Test
  void refusesToReplaceOrRemoveWhatHasChanged() {
    Connected connected = stored(given.aPersonalConnection().of(ada).build());
    Lapsed lapsed = lapsed(connected);
    assertThat(
            connections()
                .replace(
                    connected, connected.lapse(LapseReason.TOKEN_DEAD, given.now().plusSeconds(9))))
        .isFalse();
    assertThat(connections().remove(connected)).isFalse();
    assertThat(connections().of(acme.id(), ada.id())).contains(lapsed);
  }

  @Test
  void removesOnceAndMakesRoom() {
    Connected first = stored(given.aPersonalConnection().of(ada).build());
    assertThat(Threads.successes(() -> inOne(() -> connections().remove(first)))).isEqualTo(1);
    assertThat(connections().of(acme.id(), ada.id())).isEmpty();
    assertThat(connections().find(acme.id(), first.id())).isEmpty();
    stored(given.aPersonalConnection().of(ada).build());
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Connected connected = stored(given.aPersonalConnection().of(ada).build());
    inOneThatFails(
        () -> {
          connections().remove(connected);
          connections().add(given.aPersonalConnection().of(ada).build());
          connections().add(given.aPersonalConnection().of(otto).build());
        });
    assertThat(connections().of(acme.id(), ada.id())).contains(connected);
    assertThat(connections().of(other.id(), otto.id())).isEmpty();
  }

  private APersonalConnection<Connected> quiteDifferent(Member member) {
    return given
        .aPersonalConnection()
        .of(member)
        .inGeneration(2)
        .in(new ZoomEnvironment("zoom.us"))
        .to(
            new ZoomAccount(new ZoomAccountId("za." + given.id()), "", ""),
            given.aZoomUser().named("Ötto 🛰️").licensed(License.BASIC).deactivated().build())
        .approvedAt(given.now().plusNanos(1_000))
        .since(given.now().plusNanos(2_000));
  }

  private Connected stored(Connected connection) {
    assertThat(connections().add(connection)).isTrue();
    return connection;
  }

  private Lapsed lapsed(Connected connection) {
    Lapsed lapsed = connection.lapse(LapseReason.TOKEN_DEAD, given.now().plusSeconds(1));
    assertThat(connections().replace(connection, lapsed)).isTrue();
    return lapsed;
  }
}
