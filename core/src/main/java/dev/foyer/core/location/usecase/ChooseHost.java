package dev.foyer.core.location.usecase;

import dev.foyer.core.location.ChosenHost;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.port.KeptSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses who is to organize a booking of an event type, by its host rule and what is stored now.
 * It changes nothing: whose turn it was is stored with the booking.
 */
public final class ChooseHost {

  private final ChooseConnection chooseConnection;
  private final KeptSettings settings;

  public ChooseHost(ChooseConnection chooseConnection, KeptSettings settings) {
    this.chooseConnection = chooseConnection;
    this.settings = settings;
  }

  /**
   * @param picked who was picked when booking; whoever is no host counts as nobody
   */
  public ChosenHost handle(EventType eventType, Optional<MemberId> picked) {
    List<MemberId> candidates = candidates(eventType, picked);
    return needsZoom(eventType)
        ? firstWorking(eventType, candidates)
        : chosen(eventType, candidates.getFirst(), List.of());
  }

  private static List<MemberId> candidates(EventType eventType, Optional<MemberId> picked) {
    List<MemberId> hosts = eventType.hosts();
    return switch (eventType.rule()) {
      case ORGANIZER -> List.of(hosts.getFirst());
      case BOOKED_HOST -> List.of(picked.filter(hosts::contains).orElseGet(() -> hosts.getFirst()));
      case FIRST_WORKING -> hosts;
      case ROUND_ROBIN ->
          hosts.stream()
              .sorted(
                  Comparator.comparing(host -> eventType.turns().getOrDefault(host, Instant.MIN)))
              .toList();
    };
  }

  private boolean needsZoom(EventType eventType) {
    return eventType.rule().passesOver()
        && eventType.location().under(settings.of(eventType.organization()))
            instanceof Location.Zoom;
  }

  private ChosenHost firstWorking(EventType eventType, List<MemberId> candidates) {
    List<ChosenHost.PassedOver> without = new ArrayList<>();
    for (MemberId candidate : candidates) {
      switch (chooseConnection.handle(eventType.organization(), candidate)) {
        case ConnectionInUse.Usable _ -> {
          return chosen(eventType, candidate, without);
        }
        case ConnectionInUse.None(Readiness why) ->
            without.add(new ChosenHost.PassedOver(candidate, why));
      }
    }
    return chosen(eventType, candidates.getFirst(), List.of());
  }

  private static ChosenHost chosen(
      EventType eventType, MemberId organizer, List<ChosenHost.PassedOver> passedOver) {
    return new ChosenHost(
        organizer,
        eventType.hosts().stream().filter(host -> !host.equals(organizer)).toList(),
        eventType.rule(),
        passedOver);
  }
}
