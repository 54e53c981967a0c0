package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.MeetingPlan;
import java.util.List;

/** Says what the meeting of a booking is to be in Zoom. */
public final class PlanMeeting {

  MeetingPlan of(Booking booking) {
    return new MeetingPlan(
        booking.name() + " · " + booking.invitee().name(), booking.time(), List.of());
  }
}
