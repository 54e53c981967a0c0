package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Has the meetings of an organization's next days compared with Zoom's, once a day, spread evenly
 * over the day: what webhooks lose is found here (BR-55). It begins with the first booking, and
 * ends when there is nothing to watch.
 */
public final class WatchMeetings {

  private static final Duration EVERY = Duration.ofDays(1);
  private static final Duration AHEAD = Duration.ofDays(14);
  private static final int AT_A_TIME = 200;

  private final Meetings meetings;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public WatchMeetings(
      Meetings meetings, Transactions transactions, Jobs jobs, InstantSource clock) {
    this.meetings = meetings;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The job that watches this organization's meetings. */
  static Job job(OrganizationId organization) {
    return new Job(JobKind.WATCH_MEETINGS, organization.value(), organization.value());
  }

  /** When the watch begins that a booking at that instant has begun. */
  static Instant first(Instant booked) {
    return booked.plus(EVERY);
  }

  public JobAnswer handle(OrganizationId organization) {
    Instant now = clock.instant();
    Meetings.Window window = new Meetings.Window(now, now.plus(AHEAD));
    BookingId after = BookingId.BEFORE_ALL;
    List<BookingId> page = meetings.made(organization, window, after, AT_A_TIME);
    while (!page.isEmpty()) {
      leave(organization, page, now);
      after = page.getLast();
      page = meetings.made(organization, window, after, AT_A_TIME);
    }
    return new JobAnswer.Again(now.plus(EVERY));
  }

  /** A booking has its own place in the day, the same each day. */
  private void leave(OrganizationId organization, List<BookingId> page, Instant now) {
    transactions.inOne(
        () ->
            page.forEach(
                booking ->
                    jobs.noLaterThan(
                        CheckMeeting.job(organization, booking), now.plus(place(booking)))));
  }

  private static Duration place(BookingId booking) {
    return Duration.ofSeconds(Math.floorMod(booking.value().hashCode(), EVERY.toSeconds()));
  }
}
