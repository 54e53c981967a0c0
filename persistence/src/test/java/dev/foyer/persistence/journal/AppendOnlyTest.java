package dev.foyer.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.fixture.Given;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.persistence.JdbcPorts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with the database in hand. */
class AppendOnlyTest {
  private final JdbcPorts ports = JdbcPorts.shared();
  private final JdbcClient database = ports.database();
  private final Given given = new Given(ports.ids(), Given.NOON);
  private final Organization acme = given.anOrganization().build();

  private Entry entry;

  @BeforeEach
  void appendAnEntry() {
    entry =
        new Entry(
            new EntryId(given.id()),
            acme.id(),
            given.now(),
            new Actor.SupportEngineer("sam", "asked by phone"),
            EntryKind.DOMAIN_VERIFIED,
            new Subject(Subject.Kind.ORGANIZATION, acme.id().value()),
            Facts.NONE,
            Facts.of("domain", "acme.example"),
            "");
    ports.journal().append(entry, given.aSeal());
  }

  @Test
  void refusesToChangeAnEntry() {
    refuses("UPDATE journal_entry SET cause = 'another' WHERE id = :id");
  }

  @Test
  void refusesToDeleteAnEntry() {
    refuses("DELETE FROM journal_entry WHERE id = :id");
  }

  @Test
  void refusesToReplaceAnEntry() {
    refuses("REPLACE INTO journal_entry SELECT * FROM journal_entry WHERE id = :id");
  }

  @Test
  void refusesToDeleteALink() {
    refuses("DELETE FROM journal_link WHERE entry_id = :id");
  }

  @Test
  void refusesToChangeAChainedLink() {
    assertThat(
            database
                .sql("UPDATE journal_link SET position = 1 WHERE entry_id = :id")
                .param("id", entry.id().value())
                .update())
        .isEqualTo(1);
    refuses("UPDATE journal_link SET position = 2 WHERE entry_id = :id");
    refuses("UPDATE journal_link SET of_entry = 'another' WHERE entry_id = :id");
  }

  @Test
  void keepsTheEntryWhenItsPersonIsErased() {
    assertThat(
            database
                .sql("DELETE FROM journal_person WHERE entry_id = :id")
                .param("id", entry.id().value())
                .update())
        .isEqualTo(1);
    assertThat(read())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.actor()).isEqualTo(new Actor.SupportEngineer("-", ""));
              assertThat(found.after()).isEqualTo(entry.after());
            });
  }

  @Test
  void keepsPersonalDataOutOfTheEntry() {
    String row =
        database
            .sql(
                """
                SELECT CONCAT_WS(' ', actor, actor_member_id, kind, before_facts, after_facts, cause)
                FROM journal_entry WHERE id = :id
                """)
            .param("id", entry.id().value())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("sam").doesNotContain("phone");
  }

  private void refuses(String sql) {
    assertThatThrownBy(() -> database.sql(sql).param("id", entry.id().value()).update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("append-only");
    assertThat(read()).containsExactly(entry);
  }

  private List<Entry> read() {
    return ports.journal().before(acme.id(), EntryId.AFTER_ALL, Set.of(), 10);
  }
}
