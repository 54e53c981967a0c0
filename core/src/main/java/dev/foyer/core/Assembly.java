package dev.foyer.core;

import dev.foyer.core.connection.WatchInterval;
import dev.foyer.core.connection.usecase.Activation;
import dev.foyer.core.connection.usecase.EndGrant;
import dev.foyer.core.connection.usecase.EndPending;
import dev.foyer.core.connection.usecase.ExpireApproval;
import dev.foyer.core.connection.usecase.KeepEndingGrant;
import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.connection.usecase.RemindOfApproval;
import dev.foyer.core.connection.usecase.Replacing;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.FindAlternativeHosts;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.member.usecase.OrganizationsZoom;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.JobRunner;
import dev.foyer.core.upkeep.usecase.Diagnose;

/** The wiring of {@link Foyer#assemble}: bottom up, each part with what it needs. */
final class Assembly {

  private final Ports.ForPlatform platform;
  private final Ports.ForOrganizations organizations;
  private final Ports.ForConnections connections;
  private final Ports.ForEvents events;
  private final Ports.ForZoom zoom;

  private final MessageAssembly messaging;
  private final Authority authority;
  private final UpkeepAssembly upkeep;
  private final RecordEntry record;
  private final HealthAssembly health;
  private final TellMembers tellMembers;
  private final EndGrant endGrant;
  private final EndPending endPending;
  private final Activation activation;
  private final ChooseConnection chooseConnection;
  private final OrganizationsZoom organizationsZoom;
  private final MatchMember matchMember;
  private final ProvisioningAssembly provisioning;
  private final Calendars calendars;
  private final HearingAssembly hearing;
  private final OfferingAssembly offering;
  private final DecisionAssembly deciding;
  private final MappingAssembly mapping;

  Assembly(Ports ports, WatchInterval watchInterval) {
    platform = ports.platform();
    organizations = ports.organizations();
    connections = ports.connections();
    events = ports.events();
    zoom = ports.zoom();
    calendars = ports.calendars();
    messaging = new MessageAssembly(platform, organizations, ports.messages(), ports.mailer());
    authority = new Authority(organizations.members());
    upkeep =
        new UpkeepAssembly(platform, organizations, connections, ports.upkeep(), zoom, authority);
    record = upkeep.recordEntry();
    tellMembers = messaging.tellMembers();
    health = HealthAssembly.of(platform, connections, zoom, record, tellMembers, watchInterval);
    hearing = new HearingAssembly(platform, connections, zoom, authority, record, health);
    endGrant =
        new EndGrant(
            connections.grants(),
            zoom.authorization(),
            health.usableAccess(),
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock());
    endPending =
        new EndPending(
            connections.organizationConnections(),
            endGrant,
            record,
            platform.transactions(),
            platform.clock());
    activation =
        new Activation(
            connections.organizationConnections(),
            platform.jobs(),
            connections.connectLinks(),
            new Replacing(connections.organizationConnections(), endGrant, record),
            health.watchConnection(),
            health.checkSoon(),
            record,
            tellMembers,
            platform.clock());
    chooseConnection =
        new ChooseConnection(
            connections.organizationConnections(),
            connections.personalConnections(),
            connections.zoomUserMatches(),
            connections.optOuts(),
            zoom.authorization());
    organizationsZoom =
        new OrganizationsZoom(connections.organizationConnections(), zoom.authorization());
    deciding =
        new DecisionAssembly(
            platform,
            organizations,
            connections,
            organizationsZoom,
            authority,
            record,
            tellMembers);
    matchMember =
        new MatchMember(
            connections.organizationConnections(),
            organizations.members(),
            connections.zoomUserMatches(),
            connections.accountUsers(),
            zoom.users(),
            health.usableAccess(),
            health.checkSoon(),
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock());
    mapping =
        new MappingAssembly(
            platform,
            organizations,
            connections,
            zoom,
            authority,
            record,
            tellMembers,
            chooseConnection,
            health);
    provisioning =
        new ProvisioningAssembly(
            platform,
            organizations.settings(),
            events,
            zoom,
            health,
            chooseConnection,
            new FindAlternativeHosts(connections.zoomUserMatches()),
            matchMember,
            new ReachAccount(
                connections.organizationConnections(), connections.personalConnections()),
            record,
            tellMembers);
    offering =
        new OfferingAssembly(
            platform,
            organizations,
            events,
            authority,
            record,
            chooseConnection,
            organizationsZoom);
  }

  Foyer foyer() {
    return new Foyer(
        new OnboardingAssembly(platform, organizations, authority, record).onboarding(),
        new ConnectionAssembly(
                platform,
                organizations,
                connections,
                zoom,
                authority,
                record,
                tellMembers,
                messaging.writeLetter(),
                messaging.mailer(),
                health,
                endGrant,
                endPending,
                activation)
            .connections(offering.previewDisconnect(connections)),
        new ConnectedAssembly(
                organizations, connections, zoom, organizationsZoom, chooseConnection, authority)
            .connected(matchMember),
        deciding.decisions(),
        mapping.mapping(),
        hearing.hearing(),
        new EventAssembly(
                platform,
                organizations,
                events,
                authority,
                record,
                connections.zoomUserMatches(),
                offering,
                provisioning,
                calendars)
            .useCases(),
        offering.eventTypes(),
        upkeep.journaled(),
        messaging.messaging(),
        upkeep.upkeeping(),
        jobs());
  }

  Diagnose.Parts diagnosisParts() {
    return upkeep.diagnosisParts(health.examination(), events.hostAllowance());
  }

  private JobRunner jobs() {
    return new RunJob(
        provisioning.provisionMeeting(),
        provisioning.resumeWaitingMeetings(),
        provisioning.checkMeeting(),
        provisioning.watchMeetings(),
        provisioning.hearOfMeeting(
            connections.inbox(), connections.zoomUserMatches(), organizations.members()),
        offering.rollOut(),
        provisioning.informInvitee(
            organizations.members(), messaging.writeLetter(), messaging.mailer()),
        mapping.readZoomUsers(),
        mapping.applyMappings(),
        matchMember,
        deciding.tellOfEndedOptOuts(),
        new ExpireApproval(connections.organizationConnections(), endPending, platform.clock()),
        new RemindOfApproval(
            connections.organizationConnections(),
            activation,
            platform.transactions(),
            platform.clock()),
        new KeepEndingGrant(
            endGrant,
            connections.grants(),
            connections.organizationConnections(),
            platform.clock()),
        health.keepGrantFresh(),
        health.watchConnection(),
        health.watchEverything(),
        upkeep.chainJournals(),
        upkeep.resealSecrets(),
        health.remindOfLapse(),
        messaging.sendMessage(),
        messaging.sendLetter(),
        messaging.forgetMessages(),
        hearing.checkPersonal(),
        hearing.hearFromZoom(),
        hearing.matchToldUser(organizations.members()),
        hearing.forgetNotices());
  }
}
