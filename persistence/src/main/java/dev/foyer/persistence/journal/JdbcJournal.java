package dev.foyer.persistence.journal;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Seal;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal on MariaDB; triggers there refuse any change of an entry. */
final class JdbcJournal implements Journal {
  private final EntryRows entries;
  private final PersonRows persons;
  private final JdbcAggregateOperations aggregates;
  private final JdbcClient database;
  private final Transactions transactions;

  JdbcJournal(
      EntryRows entries,
      PersonRows persons,
      JdbcAggregateOperations aggregates,
      JdbcClient database,
      Transactions transactions) {
    this.entries = entries;
    this.persons = persons;
    this.aggregates = aggregates;
    this.database = database;
    this.transactions = transactions;
  }

  @Override
  public void append(Entry entry, Seal seal) {
    transactions.inOne(
        () -> {
          aggregates.insert(EntryRow.of(entry));
          PersonRow.of(entry, seal.salt()).ifPresent(aggregates::insert);
          database
              .sql(LinkSql.ADD)
              .param("organization", entry.organization().value())
              .param("entry", entry.id().value())
              .param("ofEntry", seal.ofEntry().value())
              .param("ofPerson", seal.ofPerson().value())
              .update();
        });
  }

  @Override
  public List<Entry> before(
      OrganizationId organization, EntryId before, Set<EntryKind> kinds, int limit) {
    List<EntryRow> page = page(organization.value(), before.value(), kinds, Limit.of(limit));
    Map<UUID, PersonRow> actors = actorsOf(organization.value(), page);
    return page.stream().map(row -> row.toEntry(actors.get(row.id()))).toList();
  }

  @Override
  public Optional<EntryId> newest(OrganizationId organization) {
    return entries
        .findFirstByOrganizationIdOrderByIdDesc(organization.value())
        .map(row -> new EntryId(row.id()));
  }

  private List<EntryRow> page(UUID organization, UUID before, Set<EntryKind> kinds, Limit limit) {
    return kinds.isEmpty()
        ? entries.findByOrganizationIdAndIdLessThanOrderByIdDesc(organization, before, limit)
        : entries.findByOrganizationIdAndIdLessThanAndKindInOrderByIdDesc(
            organization, before, kinds.stream().map(EntryKind::name).toList(), limit);
  }

  private Map<UUID, PersonRow> actorsOf(UUID organization, List<EntryRow> page) {
    if (page.isEmpty()) {
      return Map.of();
    }
    return persons
        .findByOrganizationIdAndEntryIdIn(organization, page.stream().map(EntryRow::id).toList())
        .stream()
        .collect(Collectors.toMap(PersonRow::entryId, Function.identity()));
  }
}
