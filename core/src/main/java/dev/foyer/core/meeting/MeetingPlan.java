package dev.foyer.core.meeting;

import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MeetingSummary;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a meeting is to be in Zoom: what Foyer doesn't say here follows the host's Zoom settings.
 *
 * @param alternativeHosts addresses of Zoom users of the host's account who may start it too
 */
public record MeetingPlan(
    String topic, BookingTime time, List<EmailAddress> alternativeHosts, MeetingSummary summary) {
  /** The longest topic that Zoom takes, in characters. */
  public static final int LONGEST_TOPIC = 200;

  public MeetingPlan {
    topic = topic.length() > LONGEST_TOPIC ? topic.substring(0, wholeCharacters(topic)) : topic;
    alternativeHosts = List.copyOf(alternativeHosts);
  }

  /** The start, to the second, as Zoom keeps it. */
  public Instant start() {
    return startOf(time);
  }

  /** The length in minutes, as Zoom keeps it: one too many is better than one too few. */
  public long minutes() {
    return minutesOf(time);
  }

  static Instant startOf(BookingTime time) {
    return time.start().truncatedTo(ChronoUnit.SECONDS);
  }

  static long minutesOf(BookingTime time) {
    return Math.max(1, time.duration().plusMinutes(1).minusNanos(1).toMinutes());
  }

  /** How many fit without cutting one in two that takes two places in Java's memory. */
  private static int wholeCharacters(String topic) {
    return Character.isHighSurrogate(topic.charAt(LONGEST_TOPIC - 1))
        ? LONGEST_TOPIC - 1
        : LONGEST_TOPIC;
  }
}
