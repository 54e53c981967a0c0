package dev.foyer.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.journal.ChainFault;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.journal.usecase.ChainJournals;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.platform.port.Transactions;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journal in the hands of somebody who rules the database, triggers and all. */
final class JournalInHand {
  private static final Actor SAM = new Actor.SupportEngineer("sam", "ticket 4711");

  private final ConfigurableApplicationContext storage;
  private final JdbcClient database;

  private OrganizationId acme = new OrganizationId(new UUID(0, 0));
  private List<Entry> entries = List.of();

  JournalInHand(Path home) {
    storage = TestStorage.on(TestDatabase.fresh(), "foyer.home=" + home);
    database = storage.getBean(JdbcClient.class);
    for (String trigger :
        List.of(
            "journal_entry_stays_as_it_is",
            "journal_entry_stays",
            "journal_link_stays_as_it_is",
            "journal_link_stays")) {
      database.sql("DROP TRIGGER " + trigger).update();
    }
  }

  void close() {
    storage.close();
  }

  /** Six entries of a new organization, chained and unbroken. */
  void begin() {
    acme = new OrganizationId(part(Ids.class).next());
    entries = IntStream.range(0, 6).mapToObj(this::write).toList();
    chain();
    assertThat(verify()).isInstanceOf(VerifyJournal.Outcome.Unbroken.class);
  }

  /** The id of the entry at that position. */
  EntryId entry(int position) {
    return entries.get(position - 1).id();
  }

  /** Of the entry at that position, in a statement with {@code :id}. */
  void tamper(String sql, int position) {
    assertThat(database.sql(sql).param("id", entry(position).value()).update()).isPositive();
  }

  /** Of the organization, in a statement with {@code :acme} and these. */
  void tamper(String sql, Map<String, ?> parameters) {
    assertThat(database.sql(sql).param("acme", acme.value()).params(parameters).update())
        .isPositive();
  }

  /** Copies the entry at that position under a new id. */
  EntryId copyOf(int position) {
    EntryId copy = new EntryId(part(Ids.class).next());
    tamper(
        """
        INSERT INTO journal_entry
        SELECT organization_id, :copy, happened_at, actor, actor_member_id, kind, subject_kind,
          subject_id, before_facts, after_facts, cause
        FROM journal_entry WHERE organization_id = :acme AND id = :id
        """,
        Map.of("copy", copy.value(), "id", entry(position).value()));
    return copy;
  }

  void chain() {
    new ChainJournals(
            part(JournalLinks.class),
            part(KeyedDigests.class),
            part(HeadAnchors.class),
            part(Transactions.class),
            part(InstantSource.class))
        .handle();
  }

  VerifyJournal.Outcome verify() {
    return new VerifyJournal(
            part(JournalLinks.class),
            part(KeyedDigests.class),
            part(HeadAnchors.class),
            new Authority(part(Members.class)),
            part(InstantSource.class))
        .handle(new VerifyJournal.Command(acme, SAM, VerifyJournal.Onlooker.NOBODY));
  }

  /** "KIND position" of each fault. */
  List<String> faults() {
    return verify() instanceof VerifyJournal.Outcome.Broken(List<ChainFault> faults, _)
        ? faults.stream().map(fault -> fault.kind() + " " + fault.position()).toList()
        : List.of();
  }

  private Entry write(int count) {
    return new RecordEntry(
            part(Journal.class),
            part(KeyedDigests.class),
            part(Ids.class),
            part(Randomness.class),
            part(InstantSource.class))
        .handle(
            RecordEntry.Command.of(
                    acme,
                    SAM,
                    EntryKind.DOMAIN_VERIFIED,
                    new Subject(Subject.Kind.ORGANIZATION, acme.value()))
                .after(Facts.of("count", count)));
  }

  private <T> T part(Class<T> type) {
    return storage.getBean(type);
  }
}
