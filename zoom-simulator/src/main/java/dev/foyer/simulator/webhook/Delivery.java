package dev.foyer.simulator.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to an endpoint, and how that went so far.
 *
 * @param headers those of the latest try, or none before the first
 * @param rounds how often it was tried, copies not counted
 * @param nextAt when it is tried again, on the simulated clock
 */
public record Delivery(
    String id,
    Event event,
    String url,
    Instant createdAt,
    State state,
    Map<String, String> headers,
    int rounds,
    List<Attempt> attempts,
    @Nullable Instant nextAt) {

  /** Where a delivery stands. */
  public enum State {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("sending")
    SENDING,
    @JsonProperty("retrying")
    RETRYING,
    @JsonProperty("delivered")
    DELIVERED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("lost")
    LOST;
  }

  /** Zoom's pauses before the second, third and fourth try. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(60));

  public Delivery {
    headers = Map.copyOf(headers);
    attempts = List.copyOf(attempts);
  }

  static Delivery begun(String id, Event event, String url, Instant now, State state) {
    return new Delivery(id, event, url, now, state, Map.of(), 0, List.of(), null);
  }

  boolean isPending() {
    return state == State.WAITING || state == State.RETRYING;
  }

  Delivery sending() {
    return with(State.SENDING, headers, rounds, attempts, null);
  }

  Delivery carrying(Map<String, String> others) {
    return with(state, others, rounds, attempts, nextAt);
  }

  /** The same delivery after one more round. */
  Delivery after(List<Attempt> round, boolean retried) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.addAll(round);
    if (round.stream().anyMatch(Attempt::taken)) {
      return with(State.DELIVERED, headers, rounds + 1, all, null);
    }
    if (!round.getFirst().worthAnother()) {
      return with(State.REFUSED, headers, rounds + 1, all, null);
    }
    return retried && rounds < PAUSES.size()
        ? with(
            State.RETRYING,
            headers,
            rounds + 1,
            all,
            round.getFirst().at().plus(PAUSES.get(rounds)))
        : with(State.LOST, headers, rounds + 1, all, null);
  }

  private Delivery with(
      State other,
      Map<String, String> carried,
      int tried,
      List<Attempt> all,
      @Nullable Instant next) {
    return new Delivery(id, event, url, createdAt, other, carried, tried, all, next);
  }
}
