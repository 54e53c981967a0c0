package dev.foyer.core.location.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.RolloutId;
import dev.foyer.core.location.Terms;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link EventTypes} promises. */
public abstract class EventTypesContract extends PortContract {
  private EventTypes eventTypes() {
    return ports().eventTypes();
  }

  @Test
  void keepsEveryField() {
    Member oskar = aMember(other);
    EventType adas = stored(given.anEventType().hostedBy(ada).build());
    EventType ottos =
        stored(
            given
                .anEventType()
                .hostedBy(otto, oskar)
                .by(HostRule.ROUND_ROBIN)
                .named("Größe 🗓️ \"x\"")
                .lasting(Duration.ofDays(1))
                .at(new Location.OrganizationDefault(new Location.Phone("+49 30 1")))
                .lastOrganizedBy(oskar, given.now().plusNanos(2_000))
                .rolledOutBy(new RolloutId(given.id()))
                .inRevision(3)
                .createdAt(given.now().plusNanos(1_000))
                .build());
    Every.fieldDiffers(adas, ottos);
    Every.fieldDiffers(adas.terms(), ottos.terms());
    assertThat(eventTypes().find(acme.id(), adas.id())).contains(adas);
    assertThat(eventTypes().find(other.id(), ottos.id())).contains(ottos);
    assertThat(inOne(() -> eventTypes().hold(other.id(), ottos.id()))).contains(ottos);
  }

  @Test
  void keepsEveryLocation() {
    List<Location> locations =
        List.of(
            new Location.Zoom(),
            new Location.Phone("+44 20 7946 0000"),
            new Location.InPerson("Straße 1\n10115 Berlin 🏠"),
            new Location.Custom("x".repeat(500)),
            new Location.OrganizationDefault(new Location.Custom("At sea")));
    for (Location location : Every.variantOf(Location.class, locations)) {
      EventType stored = stored(given.anEventType().hostedBy(ada).at(location).build());
      assertThat(eventTypes().find(acme.id(), stored.id())).contains(stored);
    }
  }

  @Test
  void keepsEveryHostRuleAndTheOrderOfHosts() {
    Member bruno = aMember(acme);
    for (HostRule rule : HostRule.values()) {
      EventType stored = stored(given.anEventType().hostedBy(bruno, ada).by(rule).build());
      assertThat(eventTypes().find(acme.id(), stored.id())).contains(stored);
    }
  }

  @Test
  void replacesTheExpectedOne() {
    Member bruno = aMember(acme);
    EventType before = stored(given.anEventType().hostedBy(ada, bruno).build());
    EventType after =
        before
            .on(
                new Terms(
                    List.of(bruno.id()),
                    HostRule.FIRST_WORKING,
                    "Another",
                    Duration.ofMinutes(5),
                    new Location.Custom("Elsewhere")))
            .organizedBy(bruno.id(), given.now());

    assertThat(eventTypes().replace(before, after)).isTrue();
    assertThat(eventTypes().find(acme.id(), before.id())).contains(after);
    assertThat(eventTypes().of(acme.id(), ada.id())).isEmpty();
    assertThat(eventTypes().of(acme.id(), bruno.id())).containsExactly(after);
    assertThat(eventTypes().replace(before, before.organizedBy(ada.id(), given.now()))).isFalse();
    assertThat(eventTypes().find(acme.id(), before.id())).contains(after);
  }

  @Test
  void replacesNothingThatIsGone() {
    EventType gone = given.anEventType().hostedBy(ada).build();
    assertThat(eventTypes().replace(gone, gone.organizedBy(ada.id(), given.now()))).isFalse();
    assertThat(eventTypes().find(acme.id(), gone.id())).isEmpty();
    assertThat(inOne(() -> eventTypes().hold(acme.id(), gone.id()))).isEmpty();
  }

  @Test
  void removesOnce() {
    EventType stored = stored(given.anEventType().hostedBy(ada).build());
    assertThat(eventTypes().remove(other.id(), stored.id())).isFalse();
    assertThat(eventTypes().remove(acme.id(), stored.id())).isTrue();
    assertThat(eventTypes().remove(acme.id(), stored.id())).isFalse();
    assertThat(eventTypes().find(acme.id(), stored.id())).isEmpty();
    assertThat(eventTypes().of(acme.id(), ada.id())).isEmpty();
  }

  @Test
  void hidesEventTypesFromOtherOrganizations() {
    EventType stored = stored(given.anEventType().hostedBy(ada).build());
    assertThat(eventTypes().find(other.id(), stored.id())).isEmpty();
    assertThat(eventTypes().of(other.id(), ada.id())).isEmpty();
    assertThat(eventTypes().afterId(other.id(), EventTypeId.BEFORE_ALL, 10)).isEmpty();
    assertThat(eventTypes().page(other.id(), EventTypes.After.START, 10)).isEmpty();
    assertThat(eventTypes().notFollowing(other.id(), EventTypes.After.START, 10)).isEmpty();
    assertThat(eventTypes().countNotFollowing(other.id())).isZero();
  }

  @Test
  void tellsAHostsEventTypesByName() {
    Member bruno = aMember(acme);
    EventType second = stored(given.anEventType().hostedBy(ada).named("b").build());
    EventType first = stored(given.anEventType().hostedBy(bruno, ada).named("A").build());
    stored(given.anEventType().hostedBy(bruno).named("AB").build());
    assertThat(eventTypes().of(acme.id(), ada.id())).containsExactly(first, second);
  }

  @Test
  void pagesByNameAndThenById() {
    EventType b = stored(given.anEventType().hostedBy(ada).named("b").build());
    EventType a = stored(given.anEventType().hostedBy(ada).named("A").build());
    EventType secondB = stored(given.anEventType().hostedBy(ada).named("B").build());
    EventType c =
        stored(
            given
                .anEventType()
                .hostedBy(ada)
                .named("C")
                .at(new Location.OrganizationDefault(new Location.Zoom()))
                .build());
    assertThat(eventTypes().page(acme.id(), EventTypes.After.START, 2)).containsExactly(a, b);
    assertThat(eventTypes().page(acme.id(), new EventTypes.After("b", b.id()), 9))
        .containsExactly(secondB, c);
    assertThat(eventTypes().notFollowing(acme.id(), EventTypes.After.START, 2))
        .containsExactly(a, b);
    assertThat(eventTypes().notFollowing(acme.id(), new EventTypes.After("b", b.id()), 9))
        .containsExactly(secondB);
    assertThat(eventTypes().countNotFollowing(acme.id())).isEqualTo(3);
    assertThat(eventTypes().countFollowing(acme.id())).isEqualTo(1);
    assertThat(eventTypes().countFollowing(other.id())).isZero();
  }

  @Test
  void countsThoseOfARollout() {
    RolloutId rollout = new RolloutId(given.id());
    stored(given.anEventType().hostedBy(ada).rolledOutBy(rollout).build());
    stored(given.anEventType().hostedBy(ada).rolledOutBy(new RolloutId(given.id())).build());
    stored(given.anEventType().hostedBy(ada).build());
    assertThat(eventTypes().countOf(acme.id(), rollout)).isEqualTo(1);
    assertThat(eventTypes().countOf(other.id(), rollout)).isZero();
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
  void leavesNothingWhenRolledBack() {
    EventType gone = given.anEventType().hostedBy(ada).build();
    inOneThatFails(() -> eventTypes().add(gone));
    assertThat(eventTypes().find(acme.id(), gone.id())).isEmpty();
  }

  private Member aMember(Organization organization) {
    Member member = given.aMember().of(organization).build();
    ports().members().add(member);
    return member;
  }

  private EventType stored(EventType eventType) {
    eventTypes().add(eventType);
    return eventType;
  }
}
