package dev.foyer.simulator.rest;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.World;
import java.util.HashMap;
import java.util.Map;

/**
 * Zoom's limit of calls per second, account and category. It is not stored: a second is soon over.
 */
public final class Throttle {

  private record Limited(String accountId, String category) {}

  private record Window(long second, int used) {}

  private final World world;
  private final Map<Limited, Window> windows = new HashMap<>();

  public Throttle(World world) {
    this.world = world;
  }

  void take(String accountId, ZoomCall call) {
    long second = world.realTime().getEpochSecond();
    Limited calls = new Limited(accountId, call.category());
    Window window = windows.get(calls);
    int used = window == null || window.second() != second ? 0 : window.used();
    if (used >= limit()) {
      throw new Refused(
          Answer.json(
                  429,
                  Json.of(
                      "code",
                      429,
                      "message",
                      "You have reached the maximum per-second rate limit for this API. Try again"
                          + " later."))
              .with(headers(accountId, call))
              .with("X-RateLimit-Reset", Long.toString(second + 1)));
    }
    windows.put(calls, new Window(second, used + 1));
  }

  Map<String, String> headers(String accountId, ZoomCall call) {
    Window window = windows.get(new Limited(accountId, call.category()));
    int used = window == null ? 0 : window.used();
    return Map.of(
        "X-RateLimit-Category", call.category(),
        "X-RateLimit-Type", "QPS",
        "X-RateLimit-Limit", Integer.toString(limit()),
        "X-RateLimit-Remaining", Integer.toString(Math.max(0, limit() - used)));
  }

  private int limit() {
    return world.settings().requestsPerSecond();
  }
}
