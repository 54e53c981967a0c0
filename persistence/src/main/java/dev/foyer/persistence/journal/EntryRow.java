package dev.foyer.persistence.journal;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredFacts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A journal entry as stored. Whatever is personal about its actor stands in a row of its own. */
@Table("journal_entry")
record EntryRow(
    UUID organizationId,
    @Id UUID id,
    Instant happenedAt,
    String actor,
    @Nullable UUID actorMemberId,
    String kind,
    String subjectKind,
    UUID subjectId,
    String beforeFacts,
    String afterFacts,
    String cause) {
  static EntryRow of(Entry entry) {
    return new EntryRow(
        entry.organization().value(),
        entry.id().value(),
        entry.at(),
        StoredActor.kindOf(entry.actor()),
        entry.actor() instanceof Actor.AMember(var member) ? member.value() : null,
        entry.kind().name(),
        entry.subject().kind().name(),
        entry.subject().id(),
        StoredFacts.of(entry.before()),
        StoredFacts.of(entry.after()),
        entry.cause());
  }

  Entry toEntry(@Nullable PersonRow person) {
    return new Entry(
        new EntryId(id),
        new OrganizationId(organizationId),
        happenedAt,
        StoredActor.read(actor, actorMemberId, person),
        EntryKind.valueOf(kind),
        new Subject(Subject.Kind.valueOf(subjectKind), subjectId),
        StoredFacts.read(beforeFacts),
        StoredFacts.read(afterFacts),
        cause);
  }
}
