package dev.foyer.core.location;

import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Member;
import java.util.List;
import java.util.Optional;

/**
 * An event type as it is listed.
 *
 * @param place where it would take place if it were booked now
 * @param hosts in order, without those who are no members any more
 */
public record ListedEventType(EventType eventType, Location.Place place, List<Host> hosts) {

  /**
   * A host.
   *
   * @param lacking why there is no working Zoom; empty if there is
   */
  public record Host(Member member, Optional<Readiness> lacking) {}

  public ListedEventType {
    hosts = List.copyOf(hosts);
  }

  /**
   * Why its Zoom location doesn't work, at least for one who may be booked (BR-61); empty if it
   * does, or if it takes place elsewhere.
   */
  public Optional<Readiness> attention() {
    return place instanceof Location.Zoom ? lacking() : Optional.empty();
  }

  private Optional<Readiness> lacking() {
    return switch (eventType.rule()) {
      case ORGANIZER ->
          hosts.stream()
              .filter(host -> host.member().id().equals(eventType.hosts().getFirst()))
              .findFirst()
              .flatMap(Host::lacking);
      case BOOKED_HOST -> hosts.stream().map(Host::lacking).flatMap(Optional::stream).findFirst();
      case FIRST_WORKING, ROUND_ROBIN ->
          hosts.stream().allMatch(host -> host.lacking().isPresent())
              ? hosts.stream().map(Host::lacking).flatMap(Optional::stream).findFirst()
              : Optional.empty();
    };
  }
}
