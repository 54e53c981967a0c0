package dev.foyer.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.core.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the journal by somebody without keyset and anchors is found. */
@Rule("BR-71")
class TamperedJournalTest {
  @TempDir private static Path home;
  private static JournalInHand journal;

  @BeforeAll
  static void takeIt() {
    journal = new JournalInHand(home);
  }

  @AfterAll
  static void giveItBack() {
    journal.close();
  }

  @BeforeEach
  void writeSixEntries() {
    journal.begin();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cause = 'another'",
        "happened_at = happened_at - INTERVAL 1 MICROSECOND",
        "after_facts = '{\"count\":\"7\"}'",
        "before_facts = '{\"x\":\"\"}'",
        "kind = 'MEMBER_ADDED'",
        "subject_kind = 'MEMBER'",
        "subject_id = UUID()",
        "actor = 'ZOOM'"
      })
  void findsAChangedEntry(String change) {
    journal.tamper("UPDATE journal_entry SET " + change + " WHERE id = :id", 3);

    assertThat(journal.faults()).contains("ENTRY_CHANGED 3");
  }

  @Test
  void findsAnEntryThatMakesNoSenseAnyMore() {
    journal.tamper("UPDATE journal_entry SET kind = 'NONSENSE' WHERE id = :id", 3);

    assertThat(journal.faults()).containsExactly("ENTRY_GONE 3");
  }

  @Test
  void findsADeletedEntry() {
    journal.tamper("DELETE FROM journal_entry WHERE id = :id", 3);

    assertThat(journal.faults()).containsExactly("ENTRY_GONE 3");
  }

  @Test
  void findsAnEntryThatWasDeletedWithItsLink() {
    journal.tamper("DELETE FROM journal_entry WHERE id = :id", 3);
    journal.tamper("DELETE FROM journal_link WHERE entry_id = :id", 3);

    assertThat(journal.faults()).containsExactly("LINK_GONE 3");
  }

  @Test
  void findsAGapThatWasClosed() {
    journal.tamper("DELETE FROM journal_entry WHERE id = :id", 3);
    journal.tamper("DELETE FROM journal_link WHERE entry_id = :id", 3);
    journal.tamper(
        """
        UPDATE journal_link SET position = position - 1
        WHERE organization_id = :acme AND position > 3 ORDER BY position
        """,
        Map.of());

    assertThat(journal.faults()).contains("LINK_CHANGED 3", "CUT_OFF 6");
  }

  @Test
  void findsLinksInAnotherOrder() {
    move(3, 99);
    move(4, 3);
    move(99, 4);

    assertThat(journal.faults()).contains("LINK_CHANGED 3", "LINK_CHANGED 4");
  }

  @Test
  void findsThatTheEndWasCutOff() {
    for (int last : List.of(5, 6)) {
      journal.tamper("DELETE FROM journal_entry WHERE id = :id", last);
      journal.tamper("DELETE FROM journal_person WHERE entry_id = :id", last);
      journal.tamper("DELETE FROM journal_link WHERE entry_id = :id", last);
    }
    journal.tamper(
        """
        UPDATE journal_chain chain
        JOIN journal_link link
          ON link.organization_id = chain.organization_id AND link.position = 4
        SET chain.position = link.position, chain.digest = link.digest
        WHERE chain.organization_id = :acme
        """,
        Map.of());

    assertThat(journal.faults()).containsExactly("CUT_OFF 5");
  }

  @Test
  void findsThatEverythingWasDeleted() {
    for (String table : List.of("journal_entry", "journal_link", "journal_chain")) {
      journal.tamper("DELETE FROM " + table + " WHERE organization_id = :acme", Map.of());
    }

    assertThat(journal.faults()).containsExactly("CUT_OFF 1");
  }

  @Test
  void findsAnEntryThatWasPutIn() {
    journal.copyOf(3);

    assertThat(journal.faults()).containsExactly("INSERTED 0");
  }

  @Test
  void findsAnEntryThatWasPutInWithALink() {
    EntryId copy = journal.copyOf(3);
    journal.tamper(
        """
        INSERT INTO journal_link
          (organization_id, entry_id, position, of_entry, of_person, digest)
        SELECT organization_id, :copy, NULL, of_entry, of_person, '' FROM journal_link
        WHERE organization_id = :acme AND entry_id = :id
        """,
        Map.of("copy", copy.value(), "id", journal.entry(3).value()));
    assertThat(journal.faults()).containsExactly("ENTRY_CHANGED 0");

    journal.chain();

    assertThat(journal.faults()).containsExactly("ENTRY_CHANGED 7");
  }

  @Test
  void findsAnEntryThatWasPutInAsOneFromBefore() {
    EntryId copy = journal.copyOf(3);
    journal.tamper(
        """
        INSERT INTO journal_link
          (organization_id, entry_id, position, of_entry, of_person, digest)
        VALUES (:acme, :copy, NULL, '', '', '')
        """,
        Map.of("copy", copy.value()));

    journal.chain();

    assertThat(journal.faults()).containsExactly("INSERTED 0");
  }

  @Test
  void findsAnotherPersonBehindAnEntry() {
    journal.tamper("UPDATE journal_person SET login = 'sue' WHERE entry_id = :id", 3);

    assertThat(journal.faults()).containsExactly("PERSON_CHANGED 3");
  }

  @Test
  void staysUnbrokenWhenAPersonIsErased() {
    journal.tamper("DELETE FROM journal_person WHERE entry_id = :id", 3);

    assertThat(journal.verify())
        .isInstanceOfSatisfying(
            VerifyJournal.Outcome.Unbroken.class,
            unbroken -> assertThat(unbroken.erased()).isEqualTo(1));
  }

  private static void move(int from, int to) {
    journal.tamper(
        """
        UPDATE journal_link SET position = :to
        WHERE organization_id = :acme AND position = :from
        """,
        Map.of("from", from, "to", to));
  }
}
