package dev.foyer.core.location;

import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template of bookable events.
 *
 * @param turns when each host has last organized, as far as the host rule needs to know it
 * @param rollout the rollout that made it follow the organization's default, until somebody chooses
 *     another location
 * @param revision grows with every change, from 0
 */
public record EventType(
    EventTypeId id,
    OrganizationId organization,
    Terms terms,
    Map<MemberId, Instant> turns,
    Optional<RolloutId> rollout,
    int revision,
    Instant createdAt) {

  public EventType {
    Map<MemberId, Instant> ofHosts = new HashMap<>(turns);
    ofHosts.keySet().retainAll(terms.hosts());
    turns = Map.copyOf(ofHosts);
  }

  /** A new one. */
  public static EventType of(
      EventTypeId id, OrganizationId organization, Terms terms, Instant createdAt) {
    return new EventType(id, organization, terms, Map.of(), Optional.empty(), 0, createdAt);
  }

  public String name() {
    return terms.name();
  }

  public Duration duration() {
    return terms.duration();
  }

  public Location location() {
    return terms.location();
  }

  public List<MemberId> hosts() {
    return terms.hosts();
  }

  public HostRule rule() {
    return terms.rule();
  }

  /** On other terms. A chosen location is nobody's to undo. */
  public EventType on(Terms next) {
    return next(next, turns, next.location().equals(location()) ? rollout : Optional.empty());
  }

  /** After this host has organized a booking. */
  public EventType organizedBy(MemberId host, Instant at) {
    Map<MemberId, Instant> next = new HashMap<>(turns);
    next.put(host, at);
    return next(terms, next, rollout);
  }

  /** Following the organization's default by this rollout; empty if it does already. */
  public Optional<EventType> rolledOut(RolloutId by) {
    return switch (location()) {
      case Location.OrganizationDefault _ -> Optional.empty();
      case Location.Place place ->
          Optional.of(
              next(terms.at(new Location.OrganizationDefault(place)), turns, Optional.of(by)));
    };
  }

  /** Where it was before this rollout; empty if the rollout has no part in where it is now. */
  public Optional<EventType> rolledBack(RolloutId by) {
    return rollout.equals(Optional.of(by))
            && location() instanceof Location.OrganizationDefault(Location.Place otherwise)
        ? Optional.of(next(terms.at(otherwise), turns, Optional.empty()))
        : Optional.empty();
  }

  private EventType next(
      Terms nextTerms, Map<MemberId, Instant> nextTurns, Optional<RolloutId> nextRollout) {
    return new EventType(
        id, organization, nextTerms, nextTurns, nextRollout, revision + 1, createdAt);
  }
}
