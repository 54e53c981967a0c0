package dev.foyer.core;

import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.meeting.usecase.FindRequestedMeeting;
import dev.foyer.core.meeting.usecase.MeetingProgress;
import dev.foyer.core.meeting.usecase.ProvisionMeeting;
import dev.foyer.core.meeting.usecase.RequestMeeting;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.MatchMember;

/** The part of the wiring that makes the meetings of bookings. */
record ProvisioningAssembly(
    Ports.ForPlatform platform,
    Ports.ForEvents events,
    Ports.ForZoom zoom,
    HealthAssembly health,
    ChooseConnection chooseConnection,
    MatchMember matchMember,
    ReachAccount reachAccount,
    RecordEntry record) {

  ProvisionMeeting provisionMeeting() {
    MeetingProgress progress =
        new MeetingProgress(events.meetings(), record, platform.transactions(), platform.clock());
    return new ProvisionMeeting(
        events.bookings(),
        events.meetings(),
        chooseConnection,
        matchMember,
        new RequestMeeting(
            zoom.meetings(),
            health.usableAccess(),
            health.checkSoon(),
            matchMember,
            progress,
            platform.randomness(),
            platform.clock()),
        new FindRequestedMeeting(
            zoom.meetings(), reachAccount, health.usableAccess(), progress, platform.clock()),
        progress,
        platform.clock());
  }
}
