package dev.foyer.core.location.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Location;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ConnectedUsers.Scope;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link EventTypes} promises. */
public abstract class EventTypesContract extends PortContract {
  private static final Set<MemberFacts> EVERYBODY = Set.copyOf(MemberFacts.all());

  private EventTypes eventTypes() {
    return ports().eventTypes();
  }

  @Test
  void keepsEveryField() {
    EventType adas = stored(given.anEventType().hostedBy(ada).build());
    EventType ottos =
        stored(
            given
                .anEventType()
                .hostedBy(otto)
                .named("Größe 🗓️ \"x\"")
                .lasting(Duration.ofDays(1))
                .at(new Location.Phone("+49 30 1"))
                .createdAt(given.now().plusNanos(1_000))
                .build());
    Every.fieldDiffers(adas, ottos);
    assertThat(eventTypes().find(acme.id(), adas.id())).contains(adas);
    assertThat(eventTypes().find(other.id(), ottos.id())).contains(ottos);
  }

  @Test
  void keepsEveryLocation() {
    List<Location> locations =
        List.of(
            new Location.Zoom(),
            new Location.Phone("+44 20 7946 0000"),
            new Location.InPerson("Straße 1\n10115 Berlin 🏠"),
            new Location.Custom("x".repeat(500)));
    for (Location location : Every.variantOf(Location.class, locations)) {
      EventType stored = stored(given.anEventType().hostedBy(ada).at(location).build());
      assertThat(eventTypes().find(acme.id(), stored.id())).contains(stored);
    }
  }

  @Test
  void hidesEventTypesFromOtherOrganizations() {
    EventType stored = stored(given.anEventType().hostedBy(ada).build());
    assertThat(eventTypes().find(other.id(), stored.id())).isEmpty();
    assertThat(eventTypes().of(other.id(), ada.id())).isEmpty();
    assertThat(eventTypes().afterId(other.id(), EventTypeId.BEFORE_ALL, 10)).isEmpty();
    assertThat(eventTypes().countWithZoom(scopeOf(other), EVERYBODY)).isZero();
  }

  @Test
  void tellsAHostsEventTypesByName() {
    Member bruno = given.aMember().of(acme).build();
    ports().members().add(bruno);
    EventType second = stored(given.anEventType().hostedBy(ada).named("B").build());
    EventType first = stored(given.anEventType().hostedBy(ada).named("A").build());
    stored(given.anEventType().hostedBy(bruno).named("AB").build());
    assertThat(eventTypes().of(acme.id(), ada.id())).containsExactly(first, second);
  }

  @Test
  void pagesById() {
    List<EventType> all =
        Stream.generate(() -> stored(given.anEventType().hostedBy(ada).build())).limit(5).toList();
    assertThat(eventTypes().afterId(acme.id(), EventTypeId.BEFORE_ALL, 3))
        .isEqualTo(all.subList(0, 3));
    assertThat(eventTypes().afterId(acme.id(), all.get(2).id(), 3)).isEqualTo(all.subList(3, 5));
    assertThat(eventTypes().afterId(acme.id(), all.getLast().id(), 3)).isEmpty();
  }

  @Test
  void countsThoseOnZoomByTheFactsOfTheirHosts() {
    Member bruno = given.aMember().of(acme).build();
    ports().members().add(bruno);
    ports().personalConnections().add(given.aPersonalConnection().of(bruno).build());
    stored(given.anEventType().hostedBy(ada).build());
    stored(given.anEventType().hostedBy(ada).at(new Location.Custom("Zoom")).build());
    stored(given.anEventType().hostedBy(bruno).build());
    stored(given.anEventType().hostedBy(bruno).build());
    stored(given.anEventType().hostedBy(otto).build());
    MemberFacts adas = new MemberFacts(PersonalFact.NONE, MatchFact.NOT_CHECKED, false);
    MemberFacts brunos = new MemberFacts(PersonalFact.CONNECTED, MatchFact.NOT_CHECKED, false);
    assertThat(eventTypes().countWithZoom(scopeOf(acme), Set.of(adas))).isEqualTo(1);
    assertThat(eventTypes().countWithZoom(scopeOf(acme), Set.of(brunos))).isEqualTo(2);
    assertThat(eventTypes().countWithZoom(scopeOf(acme), EVERYBODY)).isEqualTo(3);
    assertThat(eventTypes().countWithZoom(scopeOf(acme), Set.of())).isZero();
  }

  @Test
  void countsByMatchesInTheAskedAccount() {
    ZoomAccountId account = new ZoomAccountId("za-" + given.id());
    ZoomUserMatch match =
        new ZoomUserMatch(acme.id(), account, ada.id(), new MatchState.Absent(), given.now());
    ports().zoomUserMatches().put(acme.id(), account, List.of(match));
    stored(given.anEventType().hostedBy(ada).build());
    Set<MemberFacts> absent = Set.of(new MemberFacts(PersonalFact.NONE, MatchFact.ABSENT, false));
    Scope matched = new Scope(acme.id(), ZoomEnvironment.SIMULATED, account);
    assertThat(eventTypes().countWithZoom(matched, absent)).isEqualTo(1);
    assertThat(eventTypes().countWithZoom(scopeOf(acme), absent)).isZero();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    EventType gone = given.anEventType().hostedBy(ada).build();
    inOneThatFails(() -> eventTypes().add(gone));
    assertThat(eventTypes().find(acme.id(), gone.id())).isEmpty();
  }

  private static Scope scopeOf(Organization organization) {
    return new Scope(organization.id(), ZoomEnvironment.SIMULATED, Scope.NO_ACCOUNT);
  }

  private EventType stored(EventType eventType) {
    eventTypes().add(eventType);
    return eventType;
  }
}
