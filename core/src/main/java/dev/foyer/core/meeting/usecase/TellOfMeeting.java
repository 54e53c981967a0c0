package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Jobs;
import java.time.InstantSource;

/**
 * Tells host, admins and invitee what has become of a meeting, in the transaction of the change:
 * never is a link silently missing or another (BR-51, BR-57).
 */
public final class TellOfMeeting {

  private final Bookings bookings;
  private final TellMembers tellMembers;
  private final Jobs jobs;
  private final InstantSource clock;

  public TellOfMeeting(Bookings bookings, TellMembers tellMembers, Jobs jobs, InstantSource clock) {
    this.bookings = bookings;
    this.tellMembers = tellMembers;
    this.jobs = jobs;
    this.clock = clock;
  }

  void changed(Meeting before, Meeting after) {
    switch (after) {
      case Meeting.Waiting waiting -> {
        if (waiting.delay().reason() instanceof WaitReason.NoUsableZoom) {
          host(after, MessageKind.LINK_WAITS);
        }
      }
      case Meeting.Ready ready -> {
        if (before instanceof Meeting.Strayed strayed && strayed.hasAnotherLink()) {
          host(ready, MessageKind.LINK_CHANGED);
        }
        invitee(ready);
      }
      case Meeting.Failed failed -> {
        host(failed, MessageKind.LINK_FAILED);
        administrators(failed, MessageKind.LINK_FAILED);
      }
      case Meeting.Lost lost -> {
        host(lost, MessageKind.MEETING_LOST);
        administrators(lost, MessageKind.MEETING_LOST);
      }
      case Meeting.Strayed strayed -> host(strayed, MessageKind.MEETING_STRAYED);
      case Meeting.Outdated outdated -> host(outdated, MessageKind.MEETING_OUTDATED);
      case Meeting.Requested _, Meeting.Changing _, Meeting.Removed _ -> {}
    }
  }

  /** The booking has a new link in place of one that people have. */
  void linkChanged(Meeting.Ready ready) {
    host(ready, MessageKind.LINK_CHANGED);
  }

  void remains(Leftover leftover) {
    host(
        leftover.organization(),
        leftover.booking(),
        MessageKind.MEETING_REMAINS,
        leftover.details().meeting());
  }

  private void invitee(Meeting meeting) {
    jobs.noLaterThan(InformInvitee.job(meeting.organization(), meeting.booking()), clock.instant());
  }

  private void host(Meeting meeting, MessageKind kind) {
    host(meeting.organization(), meeting.booking(), kind, meeting.since());
  }

  private void host(
      OrganizationId organization, BookingId booking, MessageKind kind, Object occasion) {
    bookings
        .find(organization, booking)
        .ifPresent(
            found ->
                tellMembers.handle(
                    TellMembers.Command.member(
                        organization,
                        found.host(),
                        kind,
                        booking.value(),
                        facts(found),
                        booking + "/" + occasion)));
  }

  private void administrators(Meeting meeting, MessageKind kind) {
    bookings
        .find(meeting.organization(), meeting.booking())
        .ifPresent(
            found ->
                tellMembers.handle(
                    TellMembers.Command.administrators(
                        meeting.organization(),
                        kind,
                        meeting.booking().value(),
                        facts(found),
                        meeting.booking() + "/" + meeting.since())));
  }

  private static Facts facts(Booking booking) {
    return Facts.of("event", booking.name()).and("invitee", booking.invitee().name());
  }
}
