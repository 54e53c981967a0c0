package dev.foyer.core;

import dev.foyer.core.connection.usecase.Examination;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.hearing.usecase.FindDeafApps;
import dev.foyer.core.journal.usecase.ChainJournals;
import dev.foyer.core.journal.usecase.FollowJournal;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.journal.usecase.ShowVerification;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.upkeep.usecase.Diagnose;
import dev.foyer.core.upkeep.usecase.DropJob;
import dev.foyer.core.upkeep.usecase.ListJobs;
import dev.foyer.core.upkeep.usecase.ListKeys;
import dev.foyer.core.upkeep.usecase.ResealSecrets;
import dev.foyer.core.upkeep.usecase.RetireKey;
import dev.foyer.core.upkeep.usecase.RetryJob;
import dev.foyer.core.upkeep.usecase.RotateKeys;
import dev.foyer.core.upkeep.usecase.ShowJob;

/** The part of the wiring that is about the journal and the machinery. */
record UpkeepAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForConnections connections,
    Ports.ForUpkeep upkeep,
    Ports.ForZoom zoom,
    Authority authority) {

  RecordEntry recordEntry() {
    return new RecordEntry(
        organizations.journal(),
        upkeep.digests(),
        platform.ids(),
        platform.randomness(),
        platform.clock());
  }

  Foyer.Journaled journaled() {
    return new Foyer.Journaled(
        new ReadJournal(organizations.journal(), authority),
        new FollowJournal(organizations.journal()),
        new VerifyJournal(
            upkeep.links(), upkeep.digests(), upkeep.anchors(), authority, platform.clock()),
        new ShowVerification(upkeep.links(), authority));
  }

  Upkeep upkeeping() {
    RecordEntry record = recordEntry();
    return new Upkeep(
        new ListJobs(upkeep.jobBoard()),
        new ShowJob(upkeep.jobBoard()),
        new RetryJob(upkeep.jobBoard(), record, platform.transactions(), platform.clock()),
        new DropJob(upkeep.jobBoard(), record, platform.transactions()),
        new ListKeys(upkeep.keyring()),
        new RotateKeys(
            upkeep.keyring(), record, platform.transactions(), platform.jobs(), platform.clock()),
        new RetireKey(upkeep.keyring(), record, platform.transactions()));
  }

  Diagnose.Parts diagnosisParts(Examination examination, HostAllowance hostAllowance) {
    return new Diagnose.Parts(
        organizations.organizations(),
        connections.organizationConnections(),
        examination,
        connections.inbox(),
        connections.refusedWebhooks(),
        new FindDeafApps(zoom.authorization(), zoom.webhooks()),
        upkeep.jobBoard(),
        upkeep.keyring(),
        hostAllowance,
        zoom.authorization(),
        platform.randomness(),
        platform.clock());
  }

  ResealSecrets resealSecrets() {
    return new ResealSecrets(upkeep.keyring(), platform.clock());
  }

  ChainJournals chainJournals() {
    return new ChainJournals(
        upkeep.links(),
        upkeep.digests(),
        upkeep.anchors(),
        platform.transactions(),
        platform.clock());
  }
}
