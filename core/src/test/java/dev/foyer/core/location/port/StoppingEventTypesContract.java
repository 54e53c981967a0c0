package dev.foyer.core.location.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.AnEventType;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.port.EventTypes.HostsZoom;
import dev.foyer.core.location.port.EventTypes.Which;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ConnectedUsers.Scope;
import dev.foyer.core.organization.Member;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link EventTypes} promises of counting those whose Zoom stops working. */
public abstract class StoppingEventTypesContract extends PortContract {
  private static final Set<MemberFacts> WITHOUT =
      Set.of(new MemberFacts(PersonalFact.NONE, MatchFact.NOT_CHECKED, false));
  private static final Set<MemberFacts> WITH =
      Set.of(new MemberFacts(PersonalFact.CONNECTED, MatchFact.NOT_CHECKED, false));

  private Member bruno;

  @BeforeEach
  void giveBrunoZoom() {
    bruno = given.aMember().of(acme).build();
    ports().members().add(bruno);
    ports().personalConnections().add(given.aPersonalConnection().of(bruno).build());
  }

  @Test
  void countsByTheFactsOfTheSingleHost() {
    store(given.anEventType().hostedBy(ada));
    store(given.anEventType().hostedBy(bruno));
    store(given.anEventType().hostedBy(bruno));
    store(given.anEventType().hostedBy(otto));
    assertThat(stopping(WITHOUT, Set.of())).isEqualTo(1);
    assertThat(stopping(WITH, Set.of())).isEqualTo(2);
    assertThat(stopping(Set.of(), WITH)).isZero();
  }

  @Test
  void asksOnlyForTheOrganizerWhereItIsAlwaysTheFirst() {
    store(given.anEventType().hostedBy(ada, bruno).by(HostRule.ORGANIZER));
    assertThat(stopping(WITHOUT, WITH)).isEqualTo(1);
    assertThat(stopping(WITH, WITHOUT)).isZero();
  }

  @Test
  void asksForAnybodyWhoMayBeBooked() {
    store(given.anEventType().hostedBy(ada, bruno).by(HostRule.BOOKED_HOST));
    assertThat(stopping(WITHOUT, WITH)).isEqualTo(1);
    assertThat(stopping(WITH, WITHOUT)).isEqualTo(1);
  }

  @Test
  void countsNoneWhereOneHostIsEnoughAndKeepsZoom() {
    store(given.anEventType().hostedBy(ada, bruno).by(HostRule.FIRST_WORKING));
    store(given.anEventType().hostedBy(ada, bruno).by(HostRule.ROUND_ROBIN));
    store(given.anEventType().hostedBy(ada).by(HostRule.FIRST_WORKING));
    assertThat(stopping(WITHOUT, WITH)).isEqualTo(1);
    assertThat(stopping(WITHOUT, Set.of())).isEqualTo(3);
  }

  @Test
  void tellsByLocationWhichAreMeant() {
    store(given.anEventType().hostedBy(ada).at(new Location.Zoom()));
    store(given.anEventType().hostedBy(ada).at(new Location.Custom("Zoom")));
    store(
        given
            .anEventType()
            .hostedBy(ada)
            .at(new Location.OrganizationDefault(new Location.Zoom())));
    for (String text : List.of("one", "two")) {
      store(
          given
              .anEventType()
              .hostedBy(ada)
              .at(new Location.OrganizationDefault(new Location.Custom(text))));
    }
    assertThat(stopping(Which.ON_ZOOM)).isEqualTo(2);
    assertThat(stopping(Which.ON_ZOOM_OR_FOLLOWING)).isEqualTo(4);
    assertThat(stopping(Which.NOT_FOLLOWING)).isEqualTo(2);
  }

  @Test
  void countsByMatchesInTheAskedAccount() {
    ZoomAccountId account = new ZoomAccountId("za-" + given.id());
    ZoomUserMatch match =
        new ZoomUserMatch(acme.id(), account, ada.id(), new MatchState.Absent(), given.now());
    ports().zoomUserMatches().put(acme.id(), account, List.of(match));
    store(given.anEventType().hostedBy(ada));
    Set<MemberFacts> absent = Set.of(new MemberFacts(PersonalFact.NONE, MatchFact.ABSENT, false));
    Scope matched = new Scope(acme.id(), ZoomEnvironment.SIMULATED, account);
    assertThat(stopping(Which.ON_ZOOM, new HostsZoom(matched, absent, Set.of()))).isEqualTo(1);
    assertThat(stopping(absent, Set.of())).isZero();
  }

  private long stopping(Set<MemberFacts> losing, Set<MemberFacts> keeping) {
    return stopping(Which.ON_ZOOM, new HostsZoom(acmes(), losing, keeping));
  }

  private long stopping(Which which) {
    return stopping(which, new HostsZoom(acmes(), WITHOUT, Set.of()));
  }

  private long stopping(Which which, HostsZoom hosts) {
    return ports().eventTypes().countStopping(which, hosts);
  }

  private Scope acmes() {
    return new Scope(acme.id(), ZoomEnvironment.SIMULATED, Scope.NO_ACCOUNT);
  }

  private void store(AnEventType eventType) {
    ports().eventTypes().add(eventType.build());
  }
}
