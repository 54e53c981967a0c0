package dev.foyer.persistence.journal;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.organization.Actor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The personal data of an entry's actor, as stored; erasing the row leaves the entry as it is. */
@Table("journal_person")
record PersonRow(
    UUID organizationId,
    @Id UUID entryId,
    @Nullable String login,
    @Nullable String reason,
    @Nullable String zoomUserId,
    String salt) {

  static Optional<PersonRow> of(Entry entry, String salt) {
    UUID organization = entry.organization().value();
    UUID id = entry.id().value();
    return switch (entry.actor()) {
      case Actor.SupportEngineer(var login, var reason) ->
          Optional.of(new PersonRow(organization, id, login, reason, null, salt));
      case Actor.ZoomAdmin(var zoomUser) when !zoomUser.isEmpty() ->
          Optional.of(new PersonRow(organization, id, null, null, zoomUser, salt));
      case Actor.ZoomAdmin _, Actor.AMember _, Actor.Zoom _, Actor.FoyerItself _ ->
          Optional.empty();
    };
  }
}
