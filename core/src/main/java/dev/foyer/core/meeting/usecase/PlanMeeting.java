package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.member.usecase.FindAlternativeHosts;
import dev.foyer.core.organization.port.KeptSettings;

/** Says what the meeting of a booking is to be in Zoom. */
public final class PlanMeeting {

  private final KeptSettings settings;
  private final FindAlternativeHosts findAlternativeHosts;

  public PlanMeeting(KeptSettings settings, FindAlternativeHosts findAlternativeHosts) {
    this.settings = settings;
    this.findAlternativeHosts = findAlternativeHosts;
  }

  MeetingPlan of(Booking booking, MeetingOrigin origin) {
    return new MeetingPlan(
        booking.name() + " · " + booking.invitee().name(),
        booking.time(),
        findAlternativeHosts
            .handle(
                booking.organization(), origin.owner().account(), origin.member(), booking.others())
            .addresses(),
        settings.of(booking.organization()).meetingSummary());
  }
}
