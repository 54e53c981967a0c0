package dev.foyer.core.inmemory;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.fixture.Given;
import java.time.InstantSource;

/** All in-memory storage ports over one store. */
public record InMemoryPorts(
    InMemoryIds ids,
    InMemoryTransactions transactions,
    InMemoryJobs jobs,
    InMemoryOrganizations organizations,
    InMemoryMembers members,
    InMemoryKeptSettings settings,
    InMemoryPasswords passwords,
    InMemoryOneTimeLinks oneTimeLinks,
    InMemoryJournal journal,
    InMemoryJournalLinks journalLinks,
    InMemoryGrants grants,
    InMemoryZoomAllowance zoomAllowance,
    InMemoryHostAllowance hostAllowance,
    InMemoryConnectLinks connectLinks,
    InMemoryWithdrawLinks withdrawLinks,
    InMemoryAttempts attempts,
    InMemoryOrganizationConnections organizationConnections,
    InMemoryPersonalConnections personalConnections,
    InMemoryHealthHistory healthHistory,
    InMemoryZoomUserMatches zoomUserMatches,
    InMemoryOptOuts optOuts,
    InMemoryAccountUsers accountUsers,
    InMemoryReadings readings,
    InMemoryMappingLists mappingLists,
    InMemoryConnectedUsers connectedUsers,
    InMemoryInbox inbox,
    InMemoryRefusedWebhooks refusedWebhooks,
    ScriptedKeyring keyring,
    ScriptedVitals vitals,
    InMemoryEventTypes eventTypes,
    InMemoryRollouts rollouts,
    InMemoryBookings bookings,
    InMemoryMeetings meetings,
    InMemoryLeftovers leftovers,
    InMemoryInvitations invitations,
    InMemoryMessages messages,
    InMemoryLetters letters)
    implements PortsUnderTest {

  /** Empty ports at noon, for ever. */
  public static InMemoryPorts empty() {
    return over(InstantSource.fixed(Given.NOON));
  }

  /** Empty ports; the clock stands for the database's. */
  public static InMemoryPorts over(InstantSource clock) {
    InMemoryStore store = new InMemoryStore();
    InMemoryMembers members = new InMemoryMembers(store);
    InMemoryPersonalConnections personal = new InMemoryPersonalConnections(store);
    InMemoryZoomUserMatches matches = new InMemoryZoomUserMatches(store);
    InMemoryOptOuts optOuts = new InMemoryOptOuts(store);
    InMemoryJournalLinks journalLinks = new InMemoryJournalLinks(store);
    InMemoryBookings bookings = new InMemoryBookings(store);
    InMemoryConnectedUsers connectedUsers =
        new InMemoryConnectedUsers(store, members, personal, matches, optOuts);
    return new InMemoryPorts(
        new InMemoryIds(),
        new InMemoryTransactions(store),
        new InMemoryJobs(store, clock),
        new InMemoryOrganizations(store),
        members,
        new InMemoryKeptSettings(store),
        new InMemoryPasswords(store),
        new InMemoryOneTimeLinks(store),
        new InMemoryJournal(store, journalLinks),
        journalLinks,
        new InMemoryGrants(store, clock),
        new InMemoryZoomAllowance(clock),
        new InMemoryHostAllowance(),
        new InMemoryConnectLinks(store),
        new InMemoryWithdrawLinks(store),
        new InMemoryAttempts(store),
        new InMemoryOrganizationConnections(store),
        personal,
        new InMemoryHealthHistory(store),
        matches,
        optOuts,
        new InMemoryAccountUsers(store),
        new InMemoryReadings(store),
        new InMemoryMappingLists(store),
        connectedUsers,
        new InMemoryInbox(store),
        new InMemoryRefusedWebhooks(store),
        new ScriptedKeyring(),
        new ScriptedVitals(),
        new InMemoryEventTypes(store, connectedUsers),
        new InMemoryRollouts(store),
        bookings,
        new InMemoryMeetings(store, bookings),
        new InMemoryLeftovers(store),
        new InMemoryInvitations(store),
        new InMemoryMessages(store),
        new InMemoryLetters(store));
  }
}
