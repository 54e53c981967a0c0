package dev.foyer.core.scripted;

import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.MeetingPlan;

/** A meeting that the scripted Zoom has: on which host, by which plan, and how to join it. */
public record MadeMeeting(ZoomUserId host, Marker marker, MeetingPlan plan, JoinDetails details) {
  MadeMeeting changedTo(MeetingPlan another) {
    return new MadeMeeting(host, marker, another, details);
  }
}
