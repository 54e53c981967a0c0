package dev.foyer.core;

import dev.foyer.core.journal.usecase.ChainJournals;
import dev.foyer.core.journal.usecase.FollowJournal;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.journal.usecase.ShowVerification;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about the journal and the machinery. */
record UpkeepAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForUpkeep upkeep,
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

  ChainJournals chainJournals() {
    return new ChainJournals(
        upkeep.links(),
        upkeep.digests(),
        upkeep.anchors(),
        platform.transactions(),
        platform.clock());
  }
}
