package dev.foyer.core.meeting;

import dev.foyer.core.booking.BookingTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The meeting that Zoom is to make: what Foyer doesn't say here follows the host's Zoom settings.
 */
public record MeetingPlan(String topic, BookingTime time, Marker marker) {
  /** The longest topic that Zoom takes, in characters. */
  public static final int LONGEST_TOPIC = 200;

  public MeetingPlan {
    topic = topic.length() > LONGEST_TOPIC ? topic.substring(0, wholeCharacters(topic)) : topic;
  }

  /** The start, to the second, as Zoom keeps it. */
  public Instant start() {
    return time.start().truncatedTo(ChronoUnit.SECONDS);
  }

  /** How many fit without cutting one in two that takes two places in Java's memory. */
  private static int wholeCharacters(String topic) {
    return Character.isHighSurrogate(topic.charAt(LONGEST_TOPIC - 1))
        ? LONGEST_TOPIC - 1
        : LONGEST_TOPIC;
  }
}
