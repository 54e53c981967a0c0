package dev.foyer.core.contract;

import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.connection.port.Attempts;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAllowance;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.meeting.port.Invitations;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.message.port.Letters;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.onboarding.port.Passwords;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;

/**
 * All storage ports of one technology, over the same storage: what the contracts are tried on. The
 * storage may hold other organizations' things; contracts work in fresh organizations.
 */
public interface PortsUnderTest {
  Ids ids();

  Transactions transactions();

  Jobs jobs();

  Organizations organizations();

  Members members();

  KeptSettings settings();

  Passwords passwords();

  OneTimeLinks oneTimeLinks();

  Journal journal();

  JournalLinks journalLinks();

  Grants grants();

  ZoomAllowance zoomAllowance();

  HostAllowance hostAllowance();

  ConnectLinks connectLinks();

  WithdrawLinks withdrawLinks();

  Attempts attempts();

  OrganizationConnections organizationConnections();

  PersonalConnections personalConnections();

  HealthHistory healthHistory();

  ZoomUserMatches zoomUserMatches();

  OptOuts optOuts();

  AccountUsers accountUsers();

  Readings readings();

  MappingLists mappingLists();

  ConnectedUsers connectedUsers();

  Inbox inbox();

  RefusedWebhooks refusedWebhooks();

  EventTypes eventTypes();

  Rollouts rollouts();

  Bookings bookings();

  Meetings meetings();

  Leftovers leftovers();

  Invitations invitations();

  Messages messages();

  Letters letters();
}
