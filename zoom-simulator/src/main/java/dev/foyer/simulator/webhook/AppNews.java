package dev.foyer.simulator.webhook;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What happens to an app itself: that an account, or a user, removed it. */
public final class AppNews {

  private static final DateTimeFormatter SPACED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private final World world;
  private final Announcements announcements;

  AppNews(World world, Announcements announcements) {
    this.world = world;
    this.announcements = announcements;
  }

  /** Unlike all others it has its time inside the payload only, and as text. */
  public void deauthorized(App app, String accountId, String userId) {
    Instant now = world.instant().truncatedTo(ChronoUnit.MILLIS);
    announcements.tell(
        "app_deauthorized",
        app,
        Json.of(
            "event",
            "app_deauthorized",
            "payload",
            Json.of(
                "account_id", accountId,
                "user_id", userId,
                "signature", signature(app, accountId, userId, now),
                "deauthorization_time", now.toString(),
                "client_id", app.clientId(),
                "event_ts", SPACED.format(now))));
  }

  private static String signature(App app, String accountId, String userId, Instant now) {
    return Signature.hex(app.webhookSecret(), accountId + userId + app.clientId() + now);
  }
}
