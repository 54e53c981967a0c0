package dev.foyer.core.inmemory;

import java.time.InstantSource;

/** All in-memory storage ports over one store. */
public record InMemoryPorts(
    InMemoryIds ids,
    InMemoryTransactions transactions,
    InMemoryJobs jobs,
    InMemoryOrganizations organizations,
    InMemoryMembers members,
    InMemoryPasswords passwords,
    InMemoryOneTimeLinks oneTimeLinks,
    InMemoryJournal journal,
    InMemoryGrants grants,
    InMemoryConnectLinks connectLinks,
    InMemoryAttempts attempts,
    InMemoryOrganizationConnections organizationConnections,
    InMemoryPersonalConnections personalConnections,
    InMemoryZoomUserMatches zoomUserMatches,
    InMemoryConnectedUsers connectedUsers,
    InMemoryEventTypes eventTypes,
    InMemoryBookings bookings,
    InMemoryMeetings meetings)
    implements PortsUnderTest {

  /** Empty ports; the clock stands for the database's. */
  public static InMemoryPorts over(InstantSource clock) {
    InMemoryStore store = new InMemoryStore();
    InMemoryMembers members = new InMemoryMembers(store);
    InMemoryPersonalConnections personal = new InMemoryPersonalConnections(store);
    InMemoryZoomUserMatches matches = new InMemoryZoomUserMatches(store);
    InMemoryBookings bookings = new InMemoryBookings(store);
    return new InMemoryPorts(
        new InMemoryIds(),
        new InMemoryTransactions(store),
        new InMemoryJobs(store),
        new InMemoryOrganizations(store),
        members,
        new InMemoryPasswords(store),
        new InMemoryOneTimeLinks(store),
        new InMemoryJournal(store),
        new InMemoryGrants(store, clock),
        new InMemoryConnectLinks(store),
        new InMemoryAttempts(store),
        new InMemoryOrganizationConnections(store),
        personal,
        matches,
        new InMemoryConnectedUsers(store, members, personal, matches),
        new InMemoryEventTypes(store),
        bookings,
        new InMemoryMeetings(store, bookings));
  }
}
