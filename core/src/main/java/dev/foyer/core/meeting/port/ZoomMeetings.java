package dev.foyer.core.meeting.port;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import java.util.List;

/**
 * Zoom's meetings. What is not there any more is refused with {@link
 * dev.foyer.core.grant.Refusal#MEETING_GONE}.
 */
public interface ZoomMeetings {
  /** Makes a meeting on its host: addressed by id, never as {@code me} with an admin's token. */
  ZoomAnswer<JoinDetails> create(Access access, Order order);

  /** Looks among the host's upcoming meetings for those that were made by this order. */
  ZoomAnswer<List<JoinDetails>> findMade(Access access, Order order);

  /** Gives the host's meeting another plan. Doing it twice is doing it once. */
  ZoomAnswer<ZoomMeetingId> update(
      Access access, ZoomUserId host, ZoomMeetingId meeting, MeetingPlan plan);

  /** Deletes the meeting. */
  ZoomAnswer<ZoomMeetingId> delete(Access access, ZoomMeetingId meeting);

  /** The meeting as Zoom has it now. */
  ZoomAnswer<SeenMeeting> show(Access access, ZoomMeetingId meeting);
}
