package dev.foyer.core;

import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.meeting.usecase.ChangeMeeting;
import dev.foyer.core.meeting.usecase.CheckMeeting;
import dev.foyer.core.meeting.usecase.EventView;
import dev.foyer.core.meeting.usecase.FindRequestedMeeting;
import dev.foyer.core.meeting.usecase.HearOfMeeting;
import dev.foyer.core.meeting.usecase.InformInvitee;
import dev.foyer.core.meeting.usecase.MeetingProgress;
import dev.foyer.core.meeting.usecase.PlanMeeting;
import dev.foyer.core.meeting.usecase.ProvisionMeeting;
import dev.foyer.core.meeting.usecase.RemoveLeftovers;
import dev.foyer.core.meeting.usecase.RequestMeeting;
import dev.foyer.core.meeting.usecase.ResumeWaitingMeetings;
import dev.foyer.core.meeting.usecase.TellOfMeeting;
import dev.foyer.core.meeting.usecase.WatchMeetings;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.FindAlternativeHosts;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.message.usecase.WriteLetter;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;

/** The part of the wiring that makes the meetings of bookings. */
record ProvisioningAssembly(
    Ports.ForPlatform platform,
    KeptSettings settings,
    Ports.ForEvents events,
    Ports.ForZoom zoom,
    HealthAssembly health,
    ChooseConnection chooseConnection,
    FindAlternativeHosts findAlternativeHosts,
    MatchMember matchMember,
    ReachAccount reachAccount,
    RecordEntry record,
    TellMembers tellMembers) {

  ProvisionMeeting provisionMeeting() {
    PlanMeeting planMeeting = new PlanMeeting(settings, findAlternativeHosts);
    MeetingProgress progress = progress();
    return new ProvisionMeeting(
        events.bookings(),
        events.meetings(),
        chooseConnection,
        matchMember,
        new RequestMeeting(
            zoom.meetings(),
            reachAccount,
            health.usableAccess(),
            health.checkSoon(),
            matchMember,
            planMeeting,
            progress,
            platform.randomness(),
            platform.clock()),
        new FindRequestedMeeting(
            zoom.meetings(), reachAccount, health.usableAccess(), progress, platform.clock()),
        new ChangeMeeting(
            zoom.meetings(),
            reachAccount,
            health.usableAccess(),
            health.checkSoon(),
            planMeeting,
            progress,
            platform.clock()),
        new RemoveLeftovers(
            events.meetings(),
            events.leftovers(),
            zoom.meetings(),
            reachAccount,
            health.usableAccess(),
            health.checkSoon(),
            progress,
            platform.clock()),
        progress,
        platform.clock());
  }

  MeetingProgress progress() {
    return new MeetingProgress(
        events.meetings(),
        events.leftovers(),
        record,
        new TellOfMeeting(events.bookings(), tellMembers, platform.jobs(), platform.clock()),
        platform.transactions(),
        platform.clock());
  }

  ResumeWaitingMeetings resumeWaitingMeetings() {
    return new ResumeWaitingMeetings(
        events.meetings(),
        events.leftovers(),
        platform.transactions(),
        platform.jobs(),
        platform.clock());
  }

  CheckMeeting checkMeeting() {
    return new CheckMeeting(
        events.bookings(),
        events.meetings(),
        zoom.meetings(),
        reachAccount,
        health.usableAccess(),
        progress(),
        platform.clock());
  }

  WatchMeetings watchMeetings() {
    return new WatchMeetings(
        events.meetings(), platform.transactions(), platform.jobs(), platform.clock());
  }

  HearOfMeeting hearOfMeeting(Inbox inbox, ZoomUserMatches matches, Members members) {
    return new HearOfMeeting(inbox, events.meetings(), matches, members, checkMeeting());
  }

  InformInvitee informInvitee(Members members, WriteLetter writeLetter, Mailer mailer) {
    return new InformInvitee(
        events.bookings(),
        eventView(members),
        events.invitations(),
        writeLetter,
        mailer,
        platform.transactions(),
        platform.clock());
  }

  EventView eventView(Members members) {
    return new EventView(members, events.meetings(), events.leftovers(), reachAccount);
  }
}
