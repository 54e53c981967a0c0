package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.organization.port.KeptSettings;
import java.util.List;

/** Says what the meeting of a booking is to be in Zoom. */
public final class PlanMeeting {

  private final KeptSettings settings;

  public PlanMeeting(KeptSettings settings) {
    this.settings = settings;
  }

  MeetingPlan of(Booking booking) {
    return new MeetingPlan(
        booking.name() + " · " + booking.invitee().name(),
        booking.time(),
        List.of(),
        settings.of(booking.organization()).meetingSummary());
  }
}
