package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.KeptJob;
import dev.foyer.core.platform.KeptKey;
import java.util.UUID;

/**
 * Journals what is done to the machinery: in the journal of the organization that it is about, else
 * in Foyer's own, which is that of no organization.
 */
final class UpkeepJournal {
  private final RecordEntry record;

  UpkeepJournal(RecordEntry record) {
    this.record = record;
  }

  void aboutJob(KeptJob kept, Actor by, EntryKind kind) {
    UUID home = kept.job().organization();
    record.handle(
        command(home, by, kind)
            .before(
                Facts.of("job", kept.job().kind())
                    .and("subject", kept.job().subject())
                    .and("failures", kept.failures())));
  }

  void aboutKey(KeptKey key, Actor by, EntryKind kind) {
    record.handle(
        command(Job.NO_ORGANIZATION, by, kind)
            .after(Facts.of("key", key.id()).and("secrets", key.secrets())));
  }

  private static RecordEntry.Command command(UUID home, Actor by, EntryKind kind) {
    return RecordEntry.Command.of(
        new OrganizationId(home), by, kind, new Subject(Subject.Kind.ORGANIZATION, home));
  }
}
