package dev.foyer.persistence.journal;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.sql.StoredInstant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chains of links on MariaDB; triggers there refuse any change of a chained link. */
final class JdbcJournalLinks implements JournalLinks {
  private final JdbcClient database;
  private final Transactions transactions;

  JdbcJournalLinks(JdbcClient database, Transactions transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  @Override
  public List<OrganizationId> withWaiting(int limit) {
    return database
        .sql(LinkSql.WITH_WAITING)
        .param("limit", limit)
        .query(UUID.class)
        .list()
        .stream()
        .map(OrganizationId::new)
        .toList();
  }

  @Override
  public ChainHead lockHead(OrganizationId organization) {
    database.sql(LinkSql.BEGIN).param("organization", organization.value()).update();
    return head(LinkSql.LOCK_HEAD, organization).orElseThrow();
  }

  @Override
  public ChainHead head(OrganizationId organization) {
    return head(LinkSql.HEAD, organization).orElseGet(() -> ChainHead.start(organization));
  }

  private Optional<ChainHead> head(String sql, OrganizationId organization) {
    return database
        .sql(sql)
        .param("organization", organization.value())
        .query(
            (row, _) ->
                new ChainHead(
                    organization, row.getLong("position"), new Digest(row.getString("digest"))))
        .optional();
  }

  @Override
  public List<LinkedEntry> waiting(OrganizationId organization, EntryId after, int limit) {
    return database
        .sql(LinkSql.WAITING)
        .param("organization", organization.value())
        .param("after", after.value())
        .param("limit", limit)
        .query((row, _) -> LinkedRow.read(row))
        .list();
  }

  @Override
  public void chain(List<Link> links, ChainHead head) {
    transactions.inOne(
        () -> {
          links.forEach(this::place);
          database
              .sql(LinkSql.ADVANCE)
              .param("organization", head.organization().value())
              .param("position", head.position())
              .param("digest", head.digest().value())
              .update();
        });
  }

  private void place(Link link) {
    int placed =
        database
            .sql(LinkSql.PLACE)
            .param("organization", link.organization().value())
            .param("entry", link.entry().value())
            .param("position", link.position())
            .param("ofEntry", link.ofEntry().value())
            .param("ofPerson", link.ofPerson().value())
            .param("digest", link.digest().value())
            .update();
    if (placed != 1) {
      throw new IllegalStateException("Not a waiting link: " + link.entry());
    }
  }

  @Override
  public List<LinkedEntry> chained(OrganizationId organization, long after, int limit) {
    return database
        .sql(LinkSql.CHAINED)
        .param("organization", organization.value())
        .param("after", after)
        .param("limit", limit)
        .query((row, _) -> LinkedRow.read(row))
        .list();
  }

  @Override
  public List<EntryId> unlinked(OrganizationId organization, int limit) {
    return database
        .sql(LinkSql.UNLINKED)
        .param("organization", organization.value())
        .param("limit", limit)
        .query(UUID.class)
        .list()
        .stream()
        .map(EntryId::new)
        .toList();
  }

  @Override
  public void remember(OrganizationId organization, Verification verification) {
    database
        .sql(LinkSql.REMEMBER)
        .param("organization", organization.value())
        .param("at", StoredInstant.of(verification.at()))
        .param("entries", verification.entries())
        .param("until", StoredInstant.of(verification.until()))
        .update();
  }

  @Override
  public Optional<Verification> verified(OrganizationId organization) {
    return database
        .sql(LinkSql.VERIFIED)
        .param("organization", organization.value())
        .query(
            (row, _) ->
                new Verification(
                    StoredInstant.read(row, "verified_at"),
                    row.getLong("verified_entries"),
                    StoredInstant.read(row, "verified_until")))
        .optional();
  }
}
