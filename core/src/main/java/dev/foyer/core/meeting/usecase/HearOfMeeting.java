package dev.foyer.core.meeting.usecase;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.JobAnswer;
import java.util.List;
import java.util.Optional;

/**
 * Hears that a meeting was changed in Zoom, and looks. A notice is a hint: our own changes are told
 * like others. A job runs it.
 */
public final class HearOfMeeting {

  private final Inbox inbox;
  private final Meetings meetings;
  private final ZoomUserMatches matches;
  private final Members members;
  private final CheckMeeting checkMeeting;

  public HearOfMeeting(
      Inbox inbox,
      Meetings meetings,
      ZoomUserMatches matches,
      Members members,
      CheckMeeting checkMeeting) {
    this.inbox = inbox;
    this.meetings = meetings;
    this.matches = matches;
    this.members = members;
    this.checkMeeting = checkMeeting;
  }

  public JobAnswer handle(OrganizationId organization, NoticeId notice) {
    return inbox
        .find(notice)
        .map(ReceivedNotice::notice)
        .filter(ZoomNotice.MeetingChanged.class::isInstance)
        .map(ZoomNotice.MeetingChanged.class::cast)
        .flatMap(
            told ->
                meetings
                    .numbered(organization, new ZoomMeetingId(told.meeting()))
                    .map(Meeting::booking)
                    .map(
                        booking ->
                            checkMeeting.check(organization, booking, by(organization, told))))
        .orElseGet(JobAnswer.Done::new);
  }

  /** The address of the member who did it, if Zoom's user is known to be one; else "". */
  private String by(OrganizationId organization, ZoomNotice.MeetingChanged told) {
    return told.operator()
        .flatMap(operator -> address(organization, told.account(), operator))
        .orElse("");
  }

  private Optional<String> address(
      OrganizationId organization, ZoomAccountId account, ZoomUserId operator) {
    return matches.pinnedTo(organization, account, List.of(operator)).stream()
        .map(ZoomUserMatch::member)
        .findFirst()
        .flatMap(member -> members.find(organization, member))
        .map(Member::email)
        .map(Object::toString);
  }
}
