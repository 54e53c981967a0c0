package dev.foyer.simulator.meetings;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.World;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Zoom's hundred meetings that may be created or updated for one host in one UTC day. */
final class DailyAllowance {

  private static final int LIMIT = 100;

  private final World world;

  DailyAllowance(World world) {
    this.world = world;
  }

  void take(String hostId) {
    LocalDate today = LocalDate.ofInstant(world.instant(), ZoneOffset.UTC);
    if (world.meetings().writesOn(today, hostId) >= LIMIT) {
      // Zoom sends neither Retry-After nor the limit's type with this one.
      throw new Refused(
          Answer.json(
                  429,
                  Json.of(
                      "code",
                      429,
                      "message",
                      "You have exceeded the daily rate limit (100) of Meeting Create/Update API"
                          + " requests permitted for this particular user. You may resume these"
                          + " requests at GMT 00:00:00."))
              .with("X-RateLimit-Category", "Light")
              .with("X-RateLimit-Limit", Integer.toString(LIMIT))
              .with("X-RateLimit-Remaining", "0"));
    }
    world.meetings().countWrite(today, hostId);
  }
}
