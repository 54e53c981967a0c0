package dev.foyer.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A meeting; a deleted one is kept so that people can see what happened. */
public record Meeting(
    long id,
    String uuid,
    String accountId,
    String hostId,
    String topic,
    int type,
    Instant startTime,
    int duration,
    String timezone,
    @Nullable String agenda,
    String passcode,
    String encryptedPasscode,
    Map<String, Object> settings,
    Map<String, Object> extras,
    String clientId,
    Instant createdAt,
    boolean deleted) {

  /** How long Zoom keeps a meeting's number after its last use. */
  private static final Duration KEPT = Duration.ofDays(30);

  public Meeting {
    settings = Map.copyOf(settings);
    extras = Map.copyOf(extras);
  }

  public Instant endTime() {
    return startTime.plus(Duration.ofMinutes(duration));
  }

  public boolean expiredAt(Instant now) {
    return endTime().plus(KEPT).isBefore(now);
  }

  public Meeting asDeleted() {
    return with(topic, startTime, duration, true);
  }

  public Meeting asRecovered() {
    return with(topic, startTime, duration, false);
  }

  public Meeting rescheduled(String otherTopic, Instant start, int minutes) {
    return with(otherTopic, start, minutes, deleted);
  }

  private Meeting with(String named, Instant start, int minutes, boolean gone) {
    return new Meeting(
        id,
        uuid,
        accountId,
        hostId,
        named,
        type,
        start,
        minutes,
        timezone,
        agenda,
        passcode,
        encryptedPasscode,
        settings,
        extras,
        clientId,
        createdAt,
        gone);
  }
}
