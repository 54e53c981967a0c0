package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.List;

/** Brings forward all meetings of an organization that wait, as their cause may have gone away. */
public final class ResumeWaitingMeetings {

  private static final int AT_A_TIME = 200;

  private final Meetings meetings;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public ResumeWaitingMeetings(
      Meetings meetings, Transactions transactions, Jobs jobs, InstantSource clock) {
    this.meetings = meetings;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization) {
    BookingId after = BookingId.BEFORE_ALL;
    List<BookingId> page = meetings.unfinished(organization, after, AT_A_TIME);
    while (!page.isEmpty()) {
      List<BookingId> now = page;
      transactions.inOne(
          () ->
              now.forEach(
                  booking ->
                      jobs.noLaterThan(
                          new Job(JobKind.PROVISION_MEETING, organization.value(), booking.value()),
                          clock.instant())));
      after = page.getLast();
      page = meetings.unfinished(organization, after, AT_A_TIME);
    }
    return new JobAnswer.Done();
  }
}
