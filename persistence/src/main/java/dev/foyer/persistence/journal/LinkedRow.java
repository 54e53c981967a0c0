package dev.foyer.persistence.journal;

import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a link with its entry and what is personal about the entry's actor, as far as there. */
final class LinkedRow {

  private LinkedRow() {}

  static LinkedEntry read(ResultSet row) throws SQLException {
    PersonRow person = person(row);
    return new LinkedEntry(
        link(row), entry(row, person), Optional.ofNullable(person).map(PersonRow::salt));
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        new OrganizationId(row.getObject("link_organization", UUID.class)),
        new EntryId(row.getObject("link_entry", UUID.class)),
        row.getLong("position"),
        new Digest(row.getString("of_entry")),
        new Digest(row.getString("of_person")),
        new Digest(row.getString("digest")));
  }

  private static Optional<Entry> entry(ResultSet row, @Nullable PersonRow person)
      throws SQLException {
    if (row.getObject("id", UUID.class) == null) {
      return Optional.empty();
    }
    EntryRow entry =
        new EntryRow(
            row.getObject("organization_id", UUID.class),
            row.getObject("id", UUID.class),
            StoredInstant.read(row, "happened_at"),
            row.getString("actor"),
            row.getObject("actor_member_id", UUID.class),
            row.getString("kind"),
            row.getString("subject_kind"),
            row.getObject("subject_id", UUID.class),
            row.getString("before_facts"),
            row.getString("after_facts"),
            row.getString("cause"));
    try {
      return Optional.of(entry.toEntry(person));
    } catch (IllegalArgumentException
        | IllegalStateException
        | NullPointerException
        | JacksonException makesNoSense) {
      return Optional.empty();
    }
  }

  private static @Nullable PersonRow person(ResultSet row) throws SQLException {
    UUID of = row.getObject("person_of", UUID.class);
    return of == null
        ? null
        : new PersonRow(
            row.getObject("link_organization", UUID.class),
            of,
            row.getString("login"),
            row.getString("reason"),
            row.getString("zoom_user_id"),
            row.getString("salt"));
  }
}
