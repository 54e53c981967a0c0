package dev.foyer.core;

import dev.foyer.core.connection.usecase.CheckPersonal;
import dev.foyer.core.hearing.usecase.Concerned;
import dev.foyer.core.hearing.usecase.FindDeafApps;
import dev.foyer.core.hearing.usecase.ForgetNotices;
import dev.foyer.core.hearing.usecase.HearFromZoom;
import dev.foyer.core.hearing.usecase.HearOfUser;
import dev.foyer.core.hearing.usecase.HearRemoval;
import dev.foyer.core.hearing.usecase.ListWebhooks;
import dev.foyer.core.hearing.usecase.ReceiveWebhook;
import dev.foyer.core.hearing.usecase.ReplayWebhook;
import dev.foyer.core.hearing.usecase.ShowWebhook;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.usecase.MatchToldUser;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about what Zoom tells by itself. */
record HearingAssembly(
    Ports.ForPlatform platform,
    Ports.ForConnections connections,
    Ports.ForZoom zoom,
    Authority authority,
    RecordEntry record,
    HealthAssembly health) {

  Foyer.Hearing hearing() {
    Concerned concerned = concerned();
    return new Foyer.Hearing(
        new ReceiveWebhook(
            zoom.webhooks(),
            zoom.authorization(),
            connections.inbox(),
            platform.transactions(),
            platform.jobs(),
            platform.ids(),
            platform.clock()),
        new FindDeafApps(zoom.authorization(), zoom.webhooks()),
        new ListWebhooks(connections.inbox()),
        new ShowWebhook(connections.inbox(), concerned),
        new ReplayWebhook(
            connections.inbox(),
            concerned,
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock()));
  }

  HearFromZoom hearFromZoom() {
    return new HearFromZoom(
        connections.inbox(),
        new HearRemoval(
            connections.organizationConnections(),
            connections.personalConnections(),
            connections.healthHistory(),
            health.lapse(),
            health.checkSoon(),
            record,
            platform.jobs(),
            platform.clock()),
        new HearOfUser(
            connections.organizationConnections(),
            connections.personalConnections(),
            connections.healthHistory(),
            health.checkSoon(),
            platform.jobs(),
            platform.clock()),
        concerned(),
        platform.transactions(),
        platform.jobs(),
        platform.clock());
  }

  private Concerned concerned() {
    return new Concerned(connections.organizationConnections(), connections.personalConnections());
  }

  CheckPersonal checkPersonal() {
    return new CheckPersonal(
        connections.personalConnections(),
        zoom.authorization(),
        zoom.users(),
        health.usableAccess(),
        health.lapse(),
        platform.clock());
  }

  MatchToldUser matchToldUser(Members members) {
    return new MatchToldUser(
        connections.inbox(),
        connections.zoomUserMatches(),
        members,
        platform.jobs(),
        platform.clock());
  }

  ForgetNotices forgetNotices() {
    return new ForgetNotices(connections.inbox(), platform.clock());
  }
}
