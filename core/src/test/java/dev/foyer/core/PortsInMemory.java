package dev.foyer.core;

import dev.foyer.core.inmemory.InMemoryPorts;
import dev.foyer.core.inmemory.NotedAnchors;
import dev.foyer.core.inmemory.PlainDigests;
import dev.foyer.core.inmemory.SeededRandomness;
import dev.foyer.core.message.CalendarEntry;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.scripted.ScriptedMailer;
import dev.foyer.core.scripted.ScriptedZoom;
import java.time.InstantSource;

/** All that the core needs from outside, in memory: for trying it, and for tests. */
public final class PortsInMemory {
  private static final long SEED = 4711;

  private PortsInMemory() {}

  /** This storage, with this Zoom. */
  public static Ports of(InMemoryPorts storage, ScriptedZoom zoom, InstantSource clock) {
    return of(storage, storage.members(), zoomPorts(zoom), new ScriptedMailer(), _ -> {}, clock);
  }

  static Ports.ForZoom zoomPorts(ScriptedZoom zoom) {
    return new Ports.ForZoom(zoom, zoom, zoom, zoom.webhooks());
  }

  static Ports of(
      InMemoryPorts storage,
      Members members,
      Ports.ForZoom zoom,
      Mailer mailer,
      Pause pause,
      InstantSource clock) {
    return new Ports(
        new Ports.ForPlatform(
            storage.transactions(),
            storage.jobs(),
            storage.ids(),
            new SeededRandomness(SEED),
            pause,
            clock),
        new Ports.ForOrganizations(
            storage.organizations(),
            members,
            storage.settings(),
            storage.passwords(),
            storage.oneTimeLinks(),
            storage.journal()),
        new Ports.ForConnections(
            storage.grants(),
            storage.connectLinks(),
            storage.withdrawLinks(),
            storage.attempts(),
            storage.organizationConnections(),
            storage.personalConnections(),
            storage.healthHistory(),
            storage.zoomUserMatches(),
            storage.optOuts(),
            storage.accountUsers(),
            storage.readings(),
            storage.mappingLists(),
            storage.connectedUsers(),
            storage.inbox(),
            storage.refusedWebhooks()),
        new Ports.ForEvents(
            storage.eventTypes(),
            storage.rollouts(),
            storage.bookings(),
            storage.meetings(),
            storage.hostAllowance(),
            storage.leftovers(),
            storage.invitations()),
        new Ports.ForMessages(storage.messages(), storage.letters()),
        new Ports.ForUpkeep(
            storage.journalLinks(),
            new PlainDigests(),
            new NotedAnchors(),
            storage.jobs(),
            storage.keyring()),
        zoom,
        mailer,
        CalendarEntry::toString);
  }
}
