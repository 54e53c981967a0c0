package dev.foyer.core;

import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.connection.port.Attempts;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.core.hearing.port.ZoomWebhooks;
import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.meeting.port.Invitations;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Letters;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.onboarding.port.Passwords;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;

/**
 * Everything that the core needs from outside. Whoever assembles a {@link Foyer} supplies it: by
 * MariaDB and HTTP in the applications, in memory in tests, by one's own in a product that reuses
 * the core.
 */
public record Ports(
    ForPlatform platform,
    ForOrganizations organizations,
    ForConnections connections,
    ForEvents events,
    ForMessages messages,
    ForUpkeep upkeep,
    ForZoom zoom,
    Mailer mailer,
    Calendars calendars) {

  /** The running machine. */
  public record ForPlatform(
      Transactions transactions,
      Jobs jobs,
      Ids ids,
      Randomness randomness,
      Pause pause,
      InstantSource clock) {}

  /** Storage of organizations, people and the journal. */
  public record ForOrganizations(
      Organizations organizations,
      Members members,
      KeptSettings settings,
      Passwords passwords,
      OneTimeLinks oneTimeLinks,
      Journal journal) {}

  /** Storage of connections, grants and matches, and of what Zoom tells. */
  public record ForConnections(
      Grants grants,
      ConnectLinks connectLinks,
      WithdrawLinks withdrawLinks,
      Attempts attempts,
      OrganizationConnections organizationConnections,
      PersonalConnections personalConnections,
      HealthHistory healthHistory,
      ZoomUserMatches zoomUserMatches,
      OptOuts optOuts,
      AccountUsers accountUsers,
      Readings readings,
      MappingLists mappingLists,
      ConnectedUsers connectedUsers,
      Inbox inbox,
      RefusedWebhooks refusedWebhooks) {}

  /** Storage of event types and their rollouts, bookings and meetings. */
  public record ForEvents(
      EventTypes eventTypes,
      Rollouts rollouts,
      Bookings bookings,
      Meetings meetings,
      HostAllowance hostAllowance,
      Leftovers leftovers,
      Invitations invitations) {}

  /** Storage of messages and letters. */
  public record ForMessages(Messages messages, Letters letters) {}

  /** What shows that nobody has changed the records, and how the machinery is. */
  public record ForUpkeep(
      JournalLinks links,
      KeyedDigests digests,
      HeadAnchors anchors,
      JobBoard jobBoard,
      Keyring keyring) {}

  /** Zoom itself. */
  public record ForZoom(
      ZoomAuthorization authorization,
      ZoomUsers users,
      ZoomMeetings meetings,
      ZoomWebhooks webhooks) {}
}
