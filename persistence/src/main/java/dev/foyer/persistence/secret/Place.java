package dev.foyer.persistence.secret;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a secret is kept. Encryption binds it to that place: moved to another row, column or
 * organization it can't be read any more.
 */
public record Place(String associatedData) {

  /** A column of the row with this id. */
  public static Place of(String table, UUID organization, UUID id, String field) {
    return new Place(String.join("|", table, organization.toString(), id.toString(), field));
  }

  /** A column of one generation of a connection's grant. */
  public static Place of(
      String table, UUID organization, UUID connection, int generation, String field) {
    return new Place(
        String.join(
            "|",
            table,
            organization.toString(),
            connection.toString(),
            Integer.toString(generation),
            field));
  }

  byte[] bytes() {
    return associatedData.getBytes(StandardCharsets.UTF_8);
  }
}
