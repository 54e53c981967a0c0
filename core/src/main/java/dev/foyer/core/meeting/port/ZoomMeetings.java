package dev.foyer.core.meeting.port;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import java.util.Optional;

/** Zoom's meetings. */
public interface ZoomMeetings {
  /** Makes a meeting on this host: addressed by id, never as {@code me} with an admin's token. */
  ZoomAnswer<JoinDetails> create(Access access, ZoomUserId host, MeetingPlan plan);

  /** Looks among the host's upcoming meetings for the one that was made by this plan. */
  ZoomAnswer<Optional<JoinDetails>> findMade(Access access, ZoomUserId host, MeetingPlan plan);
}
