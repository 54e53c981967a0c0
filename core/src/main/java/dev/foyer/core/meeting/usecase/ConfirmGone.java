package dev.foyer.core.meeting.usecase;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.ZoomMeetings;
import java.util.List;

/**
 * Makes sure that a meeting which Zoom called unknown really isn't there: Zoom says so now and then
 * of one that is. It has to be missing by its number and in its host's list.
 */
final class ConfirmGone {

  private final ZoomMeetings zoomMeetings;

  ConfirmGone(ZoomMeetings zoomMeetings) {
    this.zoomMeetings = zoomMeetings;
  }

  /** True only if both ways say that it isn't there. */
  boolean isGone(Access access, Order order, ZoomMeetingId meeting) {
    return unknownByNumber(access, meeting)
        && zoomMeetings.findMade(access, order)
            instanceof ZoomAnswer.Done<List<JoinDetails>>(List<JoinDetails> listed)
        && listed.stream().noneMatch(found -> found.meeting().equals(meeting));
  }

  /** True only if Zoom doesn't know the number either when it is asked for what it has. */
  boolean unknownByNumber(Access access, ZoomMeetingId meeting) {
    return zoomMeetings.show(access, meeting)
            instanceof ZoomAnswer.RefusedForGood<SeenMeeting>(Refusal why, _)
        && why == Refusal.MEETING_GONE;
  }
}
