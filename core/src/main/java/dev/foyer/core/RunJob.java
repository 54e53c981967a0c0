package dev.foyer.core;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.connection.usecase.CheckPersonal;
import dev.foyer.core.connection.usecase.ExpireApproval;
import dev.foyer.core.connection.usecase.KeepEndingGrant;
import dev.foyer.core.connection.usecase.KeepGrantFresh;
import dev.foyer.core.connection.usecase.RemindOfApproval;
import dev.foyer.core.connection.usecase.RemindOfLapse;
import dev.foyer.core.connection.usecase.WatchConnection;
import dev.foyer.core.connection.usecase.WatchEverything;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.usecase.ForgetNotices;
import dev.foyer.core.hearing.usecase.HearFromZoom;
import dev.foyer.core.journal.usecase.ChainJournals;
import dev.foyer.core.location.usecase.RollOut;
import dev.foyer.core.meeting.usecase.CheckMeeting;
import dev.foyer.core.meeting.usecase.HearOfMeeting;
import dev.foyer.core.meeting.usecase.InformInvitee;
import dev.foyer.core.meeting.usecase.ProvisionMeeting;
import dev.foyer.core.meeting.usecase.ResumeWaitingMeetings;
import dev.foyer.core.meeting.usecase.WatchMeetings;
import dev.foyer.core.member.usecase.ApplyMappings;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.member.usecase.MatchToldUser;
import dev.foyer.core.member.usecase.ReadZoomUsers;
import dev.foyer.core.member.usecase.TellOfEndedOptOuts;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.usecase.ForgetMessages;
import dev.foyer.core.message.usecase.SendLetter;
import dev.foyer.core.message.usecase.SendMessage;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobRunner;
import dev.foyer.core.upkeep.usecase.ResealSecrets;
import java.time.Instant;

/** Hands each job to the use case that does it. */
final class RunJob implements JobRunner {

  private final ProvisionMeeting provisionMeeting;
  private final ResumeWaitingMeetings resumeWaitingMeetings;
  private final CheckMeeting checkMeeting;
  private final WatchMeetings watchMeetings;
  private final HearOfMeeting hearOfMeeting;
  private final RollOut rollOut;
  private final InformInvitee informInvitee;
  private final ReadZoomUsers readZoomUsers;
  private final ApplyMappings applyMappings;
  private final MatchMember matchMember;
  private final TellOfEndedOptOuts tellOfEndedOptOuts;
  private final ExpireApproval expireApproval;
  private final RemindOfApproval remindOfApproval;
  private final KeepEndingGrant keepEndingGrant;
  private final KeepGrantFresh keepGrantFresh;
  private final WatchConnection watchConnection;
  private final WatchEverything watchEverything;
  private final ChainJournals chainJournals;
  private final ResealSecrets resealSecrets;
  private final RemindOfLapse remindOfLapse;
  private final SendMessage sendMessage;
  private final SendLetter sendLetter;
  private final ForgetMessages forgetMessages;
  private final CheckPersonal checkPersonal;
  private final HearFromZoom hearFromZoom;
  private final MatchToldUser matchToldUser;
  private final ForgetNotices forgetNotices;

  RunJob(
      ProvisionMeeting provisionMeeting,
      ResumeWaitingMeetings resumeWaitingMeetings,
      CheckMeeting checkMeeting,
      WatchMeetings watchMeetings,
      HearOfMeeting hearOfMeeting,
      RollOut rollOut,
      InformInvitee informInvitee,
      ReadZoomUsers readZoomUsers,
      ApplyMappings applyMappings,
      MatchMember matchMember,
      TellOfEndedOptOuts tellOfEndedOptOuts,
      ExpireApproval expireApproval,
      RemindOfApproval remindOfApproval,
      KeepEndingGrant keepEndingGrant,
      KeepGrantFresh keepGrantFresh,
      WatchConnection watchConnection,
      WatchEverything watchEverything,
      ChainJournals chainJournals,
      ResealSecrets resealSecrets,
      RemindOfLapse remindOfLapse,
      SendMessage sendMessage,
      SendLetter sendLetter,
      ForgetMessages forgetMessages,
      CheckPersonal checkPersonal,
      HearFromZoom hearFromZoom,
      MatchToldUser matchToldUser,
      ForgetNotices forgetNotices) {
    this.provisionMeeting = provisionMeeting;
    this.resumeWaitingMeetings = resumeWaitingMeetings;
    this.checkMeeting = checkMeeting;
    this.watchMeetings = watchMeetings;
    this.hearOfMeeting = hearOfMeeting;
    this.rollOut = rollOut;
    this.informInvitee = informInvitee;
    this.readZoomUsers = readZoomUsers;
    this.applyMappings = applyMappings;
    this.matchMember = matchMember;
    this.tellOfEndedOptOuts = tellOfEndedOptOuts;
    this.expireApproval = expireApproval;
    this.remindOfApproval = remindOfApproval;
    this.keepEndingGrant = keepEndingGrant;
    this.keepGrantFresh = keepGrantFresh;
    this.watchConnection = watchConnection;
    this.watchEverything = watchEverything;
    this.chainJournals = chainJournals;
    this.resealSecrets = resealSecrets;
    this.remindOfLapse = remindOfLapse;
    this.sendMessage = sendMessage;
    this.sendLetter = sendLetter;
    this.forgetMessages = forgetMessages;
    this.checkPersonal = checkPersonal;
    this.hearFromZoom = hearFromZoom;
    this.matchToldUser = matchToldUser;
    this.forgetNotices = forgetNotices;
  }

  @Override
  public JobAnswer run(Job job) {
    OrganizationId organization = new OrganizationId(job.organization());
    return switch (job.kind()) {
      case PROVISION_MEETING -> provisionMeeting.handle(organization, new BookingId(job.subject()));
      case RESUME_WAITING_MEETINGS -> resumeWaitingMeetings.handle(organization);
      case CHECK_MEETING -> checkMeeting.handle(organization, new BookingId(job.subject()));
      case WATCH_MEETINGS -> watchMeetings.handle(organization);
      case HEAR_OF_MEETING -> hearOfMeeting.handle(organization, new NoticeId(job.subject()));
      case ROLL_OUT -> rollOut.handle(organization);
      case INFORM_INVITEE -> informInvitee.handle(organization, new BookingId(job.subject()));
      case READ_ZOOM_USERS -> readZoomUsers.handle(organization, new ConnectionId(job.subject()));
      case APPLY_MAPPINGS -> applyMappings.handle(organization, job.subject());
      case MATCH_MEMBER ->
          switch (matchMember.handle(organization, new MemberId(job.subject()))) {
            case MatchMember.Outcome.Matched _, MatchMember.Outcome.NothingToAsk _ ->
                new JobAnswer.Done();
            case MatchMember.Outcome.NotNow(_, Instant notBefore) -> new JobAnswer.Again(notBefore);
          };
      case TELL_OF_ENDED_OPT_OUTS -> tellOfEndedOptOuts.handle(organization);
      case EXPIRE_APPROVAL -> expireApproval.handle(organization, new ConnectionId(job.subject()));
      case REMIND_OF_APPROVAL ->
          remindOfApproval.handle(organization, new ConnectionId(job.subject()));
      case END_GRANT -> keepEndingGrant.handle(organization, new ConnectionId(job.subject()));
      case KEEP_GRANT_FRESH -> keepGrantFresh.handle(organization, new ConnectionId(job.subject()));
      case CHECK_CONNECTION ->
          watchConnection.handle(organization, new ConnectionId(job.subject()));
      case WATCH_EVERYTHING -> watchEverything.handle();
      case CHAIN_JOURNALS -> chainJournals.handle();
      case RESEAL_SECRETS -> resealSecrets.handle();
      case REMIND_OF_LAPSE -> remindOfLapse.handle(organization, new ConnectionId(job.subject()));
      case SEND_MESSAGE -> sendMessage.handle(organization, new MessageId(job.subject()));
      case SEND_LETTER -> sendLetter.handle(organization, new LetterId(job.subject()));
      case FORGET_MESSAGES -> forgetMessages.handle();
      case CHECK_PERSONAL -> checkPersonal.handle(organization, new ConnectionId(job.subject()));
      case HEAR_FROM_ZOOM -> hearFromZoom.handle(new NoticeId(job.subject()));
      case HEAR_OF_ZOOM_USER -> matchToldUser.handle(organization, new NoticeId(job.subject()));
      case FORGET_NOTICES -> forgetNotices.handle();
    };
  }
}
