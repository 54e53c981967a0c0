package dev.foyer.core.location.usecase;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts event types together with their hosts and how these stand. */
public final class EventTypeView {

  private final Members members;
  private final ChooseConnection chooseConnection;
  private final KeptSettings settings;

  public EventTypeView(Members members, ChooseConnection chooseConnection, KeptSettings settings) {
    this.members = members;
    this.chooseConnection = chooseConnection;
    this.settings = settings;
  }

  List<ListedEventType> of(OrganizationId organization, List<EventType> eventTypes) {
    Settings now = settings.of(organization);
    return lines(organization, eventTypes, eventType -> eventType.location().under(now));
  }

  /** As they would be on Zoom. */
  List<ListedEventType> onZoom(OrganizationId organization, List<EventType> eventTypes) {
    return lines(organization, eventTypes, _ -> new Location.Zoom());
  }

  private List<ListedEventType> lines(
      OrganizationId organization,
      List<EventType> eventTypes,
      Function<EventType, Location.Place> place) {
    Map<MemberId, Member> people =
        members
            .all(
                organization,
                eventTypes.stream().map(EventType::hosts).flatMap(List::stream).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Member::id, Function.identity()));
    Map<MemberId, Optional<Readiness>> lacking = new HashMap<>();
    return eventTypes.stream()
        .map(
            eventType ->
                new ListedEventType(
                    eventType,
                    place.apply(eventType),
                    eventType.hosts().stream()
                        .flatMap(host -> Stream.ofNullable(people.get(host)))
                        .map(
                            host ->
                                new ListedEventType.Host(
                                    host,
                                    lacking.computeIfAbsent(
                                        host.id(), id -> lacking(organization, id))))
                        .toList()))
        .toList();
  }

  private Optional<Readiness> lacking(OrganizationId organization, MemberId host) {
    return chooseConnection.handle(organization, host)
            instanceof ConnectionInUse.None(Readiness why)
        ? Optional.of(why)
        : Optional.empty();
  }
}
