package dev.foyer.simulator.webhook;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The latest deliveries, oldest first. It lives in memory only and decides who may send what. */
final class DeliveryLog {

  private static final int REMEMBERED = 2_000;

  private final LinkedHashMap<String, Delivery> deliveries = new LinkedHashMap<>();

  synchronized void add(Delivery delivery) {
    if (deliveries.size() >= REMEMBERED) {
      deliveries.pollFirstEntry();
    }
    deliveries.put(delivery.id(), delivery);
  }

  /** Keeps what became of a delivery, unless it was forgotten meanwhile. */
  synchronized void update(Delivery delivery) {
    deliveries.replace(delivery.id(), delivery);
  }

  synchronized Optional<Delivery> find(String id) {
    return Optional.ofNullable(deliveries.get(id));
  }

  synchronized List<Delivery> all() {
    return List.copyOf(deliveries.values());
  }

  synchronized void forget() {
    deliveries.clear();
  }

  /** Takes what is pending and fits, so that nobody else sends it; oldest first. */
  synchronized List<Delivery> claim(Predicate<Delivery> wanted) {
    List<Delivery> claimed =
        deliveries.values().stream()
            .filter(Delivery::isPending)
            .filter(wanted)
            .map(Delivery::sending)
            .toList();
    claimed.forEach(delivery -> deliveries.put(delivery.id(), delivery));
    return claimed;
  }

  /** Whether another delivery is younger than this one and still waits for its first try. */
  synchronized boolean isOvertaken(String id) {
    return deliveries.values().stream()
        .dropWhile(delivery -> !delivery.id().equals(id))
        .skip(1)
        .anyMatch(delivery -> delivery.state() == Delivery.State.WAITING);
  }

  synchronized Optional<Instant> nextRetry() {
    return deliveries.values().stream()
        .map(Delivery::nextAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }
}
