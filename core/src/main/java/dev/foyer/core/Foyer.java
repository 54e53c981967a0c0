package dev.foyer.core;

import dev.foyer.core.connection.WatchInterval;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.BeginPersonalAuthorization;
import dev.foyer.core.connection.usecase.CheckConnection;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CompletePersonalAuthorization;
import dev.foyer.core.connection.usecase.ConfirmConnection;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.DeclineConnectLink;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.core.connection.usecase.FindRefusedCredentials;
import dev.foyer.core.connection.usecase.OpenConnectLink;
import dev.foyer.core.connection.usecase.OpenWithdrawLink;
import dev.foyer.core.connection.usecase.PauseConnection;
import dev.foyer.core.connection.usecase.PromoteStandby;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.connection.usecase.RemoveStandby;
import dev.foyer.core.connection.usecase.ReportConnectLink;
import dev.foyer.core.connection.usecase.ResumeConnection;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.connection.usecase.SendConnectLink;
import dev.foyer.core.connection.usecase.ShowApproval;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.connection.usecase.StartWatching;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.connection.usecase.WithdrawApproval;
import dev.foyer.core.connection.usecase.WithdrawThroughLink;
import dev.foyer.core.hearing.usecase.FindDeafApps;
import dev.foyer.core.hearing.usecase.ListWebhooks;
import dev.foyer.core.hearing.usecase.ReceiveWebhook;
import dev.foyer.core.hearing.usecase.ReplayWebhook;
import dev.foyer.core.hearing.usecase.ShowWebhook;
import dev.foyer.core.journal.usecase.FollowJournal;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.journal.usecase.ShowVerification;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.meeting.usecase.CancelEvent;
import dev.foyer.core.meeting.usecase.CountMeetings;
import dev.foyer.core.meeting.usecase.ForecastHosts;
import dev.foyer.core.meeting.usecase.ListBusiestHosts;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.core.meeting.usecase.ListTroubledEvents;
import dev.foyer.core.meeting.usecase.MakeNewLink;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.meeting.usecase.ReassignEvent;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.core.meeting.usecase.RescheduleEvent;
import dev.foyer.core.meeting.usecase.ShowCalendarEntry;
import dev.foyer.core.meeting.usecase.ShowEvent;
import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.member.usecase.ConfirmMappings;
import dev.foyer.core.member.usecase.ConfirmMatch;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.member.usecase.MapZoomUser;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.member.usecase.NudgeMember;
import dev.foyer.core.member.usecase.OptIn;
import dev.foyer.core.member.usecase.OptOut;
import dev.foyer.core.member.usecase.PreviewMappings;
import dev.foyer.core.member.usecase.PreviewSettings;
import dev.foyer.core.member.usecase.ShowMappings;
import dev.foyer.core.member.usecase.ShowMatch;
import dev.foyer.core.member.usecase.ShowMyZoom;
import dev.foyer.core.member.usecase.ShowReading;
import dev.foyer.core.member.usecase.ShowSettings;
import dev.foyer.core.member.usecase.StartReading;
import dev.foyer.core.member.usecase.SuggestZoomUsers;
import dev.foyer.core.member.usecase.UnmapZoomUser;
import dev.foyer.core.message.usecase.CountUnread;
import dev.foyer.core.message.usecase.FollowMessages;
import dev.foyer.core.message.usecase.ListMessages;
import dev.foyer.core.message.usecase.MarkRead;
import dev.foyer.core.message.usecase.ShowMessage;
import dev.foyer.core.message.usecase.StartForgetting;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.onboarding.usecase.ChoosePassword;
import dev.foyer.core.onboarding.usecase.FindMember;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.OfferSetUp;
import dev.foyer.core.onboarding.usecase.OpenPasswordLink;
import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.onboarding.usecase.SetUpFirstOrganization;
import dev.foyer.core.onboarding.usecase.ShowMember;
import dev.foyer.core.onboarding.usecase.ShowOrganization;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.platform.JobRunner;

/**
 * The library's front door: all use cases, by feature. Web, shell and a foreign product use the
 * same door; {@link #assemble} is the one place where the core is wired.
 */
public record Foyer(
    Onboarding onboarding,
    Connections connections,
    Connected connected,
    Decisions decisions,
    Mapping mapping,
    Hearing hearing,
    Events events,
    Offering eventTypes,
    Journaled journal,
    Messaging messages,
    Upkeep upkeep,
    JobRunner jobs) {

  /** How organizations and people come in. */
  public record Onboarding(
      OfferSetUp offerSetUp,
      SetUpFirstOrganization setUpFirstOrganization,
      FoundOrganization foundOrganization,
      AddMember addMember,
      OpenPasswordLink openPasswordLink,
      ChoosePassword choosePassword,
      RecogniseMember recogniseMember,
      ShowMember showMember,
      FindMember findMember,
      ShowOrganization showOrganization,
      ListOrganizations listOrganizations,
      VerifyDomain verifyDomain) {}

  /** Connecting and disconnecting Zoom. */
  public record Connections(
      CreateConnectLink createConnectLink,
      RevokeConnectLink revokeConnectLink,
      ShowConnection showConnection,
      OpenConnectLink openConnectLink,
      SendConnectLink sendConnectLink,
      DeclineConnectLink declineConnectLink,
      ReportConnectLink reportConnectLink,
      BeginAuthorization beginAuthorization,
      CompleteAuthorization completeAuthorization,
      ShowApproval showApproval,
      ConfirmConnection confirmConnection,
      WithdrawApproval withdrawApproval,
      OpenWithdrawLink openWithdrawLink,
      WithdrawThroughLink withdrawThroughLink,
      ActivateConnection activateConnection,
      RejectConnection rejectConnection,
      PreviewDisconnect previewDisconnect,
      Disconnect disconnect,
      CheckNow checkNow,
      PauseConnection pauseConnection,
      ResumeConnection resumeConnection,
      PromoteStandby promoteStandby,
      RemoveStandby removeStandby,
      StartWatching startWatching,
      FindRefusedCredentials findRefusedCredentials,
      CheckConnection checkConnection,
      BeginPersonalAuthorization beginPersonalAuthorization,
      CompletePersonalAuthorization completePersonalAuthorization,
      DisconnectPersonal disconnectPersonal,
      UsableAccess usableAccess) {}

  /** Who uses which Zoom, and why. */
  public record Connected(
      ListConnectedUsers listConnectedUsers,
      CountConnectedUsers countConnectedUsers,
      ExplainMember explainMember,
      ShowMyZoom showMyZoom,
      MatchMember matchMember) {}

  /** What organizations and members decide about their Zoom. */
  public record Decisions(
      ShowSettings showSettings,
      PreviewSettings previewSettings,
      ChangeSettings changeSettings,
      OptOut optOut,
      OptIn optIn) {}

  /** Which Zoom user each member has, and who says so. */
  public record Mapping(
      ShowMatch showMatch,
      SuggestZoomUsers suggestZoomUsers,
      MapZoomUser mapZoomUser,
      UnmapZoomUser unmapZoomUser,
      ConfirmMatch confirmMatch,
      StartReading startReading,
      ShowReading showReading,
      PreviewMappings previewMappings,
      ShowMappings showMappings,
      ConfirmMappings confirmMappings,
      NudgeMember nudgeMember) {}

  /** What Zoom tells by itself. */
  public record Hearing(
      ReceiveWebhook receiveWebhook,
      FindDeafApps findDeafApps,
      ListWebhooks listWebhooks,
      ShowWebhook showWebhook,
      ReplayWebhook replayWebhook) {}

  /** Bookings and meetings. */
  public record Events(
      BookEvent bookEvent,
      RescheduleEvent rescheduleEvent,
      CancelEvent cancelEvent,
      ReassignEvent reassignEvent,
      MakeNewLink makeNewLink,
      ListTroubledEvents listTroubledEvents,
      CountMeetings countMeetings,
      ListBusiestHosts listBusiestHosts,
      ForecastHosts forecastHosts,
      RepairMeetings repairMeetings,
      ListEvents listEvents,
      ShowEvent showEvent,
      ShowCalendarEntry showCalendarEntry) {}

  /** The journal. */
  public record Journaled(
      ReadJournal readJournal,
      FollowJournal followJournal,
      VerifyJournal verifyJournal,
      ShowVerification showVerification) {}

  /** What members were told. */
  public record Messaging(
      ListMessages listMessages,
      ShowMessage showMessage,
      CountUnread countUnread,
      MarkRead markRead,
      FollowMessages followMessages,
      StartForgetting startForgetting) {}

  /** Wires everything by hand. */
  public static Foyer assemble(Ports ports) {
    return assemble(ports, WatchInterval.USUAL);
  }

  /** The same, with connections checked as often as this. */
  public static Foyer assemble(Ports ports, WatchInterval watchInterval) {
    return new Assembly(ports, watchInterval).foyer();
  }
}
