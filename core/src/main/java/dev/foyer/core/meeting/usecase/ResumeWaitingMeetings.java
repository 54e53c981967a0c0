package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * Brings forward everything of an organization that waits in Zoom, meetings and leftovers, as its
 * cause may have gone away.
 */
public final class ResumeWaitingMeetings {

  private static final int AT_A_TIME = 200;

  private final Meetings meetings;
  private final Leftovers leftovers;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public ResumeWaitingMeetings(
      Meetings meetings,
      Leftovers leftovers,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.meetings = meetings;
    this.leftovers = leftovers;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization) {
    bringForward(organization, after -> meetings.unfinished(organization, after, AT_A_TIME));
    bringForward(organization, after -> leftovers.unfinished(organization, after, AT_A_TIME));
    return new JobAnswer.Done();
  }

  private void bringForward(
      OrganizationId organization, Function<BookingId, List<BookingId>> unfinished) {
    List<BookingId> page = unfinished.apply(BookingId.BEFORE_ALL);
    while (!page.isEmpty()) {
      List<BookingId> now = page;
      transactions.inOne(
          () ->
              now.forEach(
                  booking ->
                      jobs.noLaterThan(
                          ProvisionMeeting.job(organization, booking), clock.instant())));
      page = unfinished.apply(page.getLast());
    }
  }
}
