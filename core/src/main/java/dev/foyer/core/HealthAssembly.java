package dev.foyer.core;

import dev.foyer.core.connection.WatchInterval;
import dev.foyer.core.connection.usecase.CheckConnection;
import dev.foyer.core.connection.usecase.CheckSoon;
import dev.foyer.core.connection.usecase.Examination;
import dev.foyer.core.connection.usecase.KeepGrantFresh;
import dev.foyer.core.connection.usecase.Lapse;
import dev.foyer.core.connection.usecase.RefreshAhead;
import dev.foyer.core.connection.usecase.RefreshGrant;
import dev.foyer.core.connection.usecase.RemindOfLapse;
import dev.foyer.core.connection.usecase.StartWatching;
import dev.foyer.core.connection.usecase.Succession;
import dev.foyer.core.connection.usecase.TellOfHealth;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.connection.usecase.WatchConnection;
import dev.foyer.core.connection.usecase.WatchEverything;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.message.usecase.TellMembers;

/** The part of the wiring that keeps connections alive, or notices that they aren't. */
record HealthAssembly(
    Succession succession,
    Lapse lapse,
    RefreshAhead refreshAhead,
    KeepGrantFresh keepGrantFresh,
    UsableAccess usableAccess,
    CheckConnection checkConnection,
    CheckSoon checkSoon,
    WatchConnection watchConnection,
    StartWatching startWatching,
    WatchEverything watchEverything,
    RemindOfLapse remindOfLapse,
    WatchInterval watchInterval) {

  static HealthAssembly of(
      Ports.ForPlatform platform,
      Ports.ForConnections connections,
      Ports.ForZoom zoom,
      RecordEntry record,
      TellMembers tellMembers,
      WatchInterval watchInterval) {
    TellOfHealth tell = new TellOfHealth(record, tellMembers, platform.jobs(), platform.clock());
    Succession succession =
        new Succession(
            connections.organizationConnections(), record, platform.jobs(), platform.clock());
    Lapse lapse =
        new Lapse(
            connections.organizationConnections(),
            connections.personalConnections(),
            connections.healthHistory(),
            connections.grants(),
            succession,
            tell,
            platform.transactions(),
            platform.clock());
    RefreshAhead refreshAhead = new RefreshAhead(platform.jobs(), platform.clock());
    UsableAccess usableAccess =
        new UsableAccess(
            connections.grants(),
            zoom.authorization(),
            new RefreshGrant(
                connections.grants(),
                zoom.authorization(),
                lapse,
                refreshAhead,
                platform.pause(),
                platform.clock()),
            platform.pause(),
            platform.clock());
    CheckConnection checkConnection =
        new CheckConnection(
            connections.organizationConnections(),
            connections.healthHistory(),
            zoom.authorization(),
            new Examination(
                connections.grants(),
                zoom.authorization(),
                zoom.users(),
                usableAccess,
                platform.pause()),
            lapse,
            tell,
            platform.transactions(),
            platform.clock());
    WatchConnection watch =
        new WatchConnection(
            checkConnection,
            platform.jobs(),
            platform.randomness(),
            watchInterval,
            platform.clock());
    return new HealthAssembly(
        succession,
        lapse,
        refreshAhead,
        new KeepGrantFresh(connections.grants(), usableAccess, refreshAhead, platform.clock()),
        usableAccess,
        checkConnection,
        new CheckSoon(platform.jobs(), platform.clock()),
        watch,
        new StartWatching(platform.transactions(), platform.jobs(), platform.clock()),
        new WatchEverything(
            connections.organizationConnections(),
            watch,
            platform.transactions(),
            platform.clock()),
        new RemindOfLapse(
            connections.organizationConnections(),
            tellMembers,
            platform.transactions(),
            platform.clock()),
        watchInterval);
  }
}
