package dev.foyer.persistence;

import dev.foyer.core.Ports;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.connection.port.Attempts;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.journal.port.KeyedDigests;
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
import dev.foyer.core.platform.port.JobBoard;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Hands the ports on MariaDB to whoever assembles the core. */
@AutoConfiguration
final class PortsAutoConfiguration {

  @Bean
  static Ports.ForPlatform platformPorts(
      Transactions transactions,
      Jobs jobs,
      Ids ids,
      Randomness randomness,
      Pause pause,
      InstantSource clock) {
    return new Ports.ForPlatform(transactions, jobs, ids, randomness, pause, clock);
  }

  @Bean
  static Ports.ForOrganizations organizationPorts(
      Organizations organizations,
      Members members,
      KeptSettings settings,
      Passwords passwords,
      OneTimeLinks oneTimeLinks,
      Journal journal) {
    return new Ports.ForOrganizations(
        organizations, members, settings, passwords, oneTimeLinks, journal);
  }

  @Bean
  static Ports.ForConnections connectionPorts(
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
      RefusedWebhooks refusedWebhooks) {
    return new Ports.ForConnections(
        grants,
        connectLinks,
        withdrawLinks,
        attempts,
        organizationConnections,
        personalConnections,
        healthHistory,
        zoomUserMatches,
        optOuts,
        accountUsers,
        readings,
        mappingLists,
        connectedUsers,
        inbox,
        refusedWebhooks);
  }

  @Bean
  static Ports.ForEvents eventPorts(
      EventTypes eventTypes,
      Rollouts rollouts,
      Bookings bookings,
      Meetings meetings,
      HostAllowance hostAllowance,
      Leftovers leftovers,
      Invitations invitations) {
    return new Ports.ForEvents(
        eventTypes, rollouts, bookings, meetings, hostAllowance, leftovers, invitations);
  }

  @Bean
  static Ports.ForUpkeep upkeepPorts(
      JournalLinks links,
      KeyedDigests digests,
      HeadAnchors anchors,
      JobBoard jobBoard,
      Keyring keyring) {
    return new Ports.ForUpkeep(links, digests, anchors, jobBoard, keyring);
  }

  @Bean
  static Ports.ForMessages messagePorts(Messages messages, Letters letters) {
    return new Ports.ForMessages(messages, letters);
  }
}
