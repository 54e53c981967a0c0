package dev.foyer.persistence.secret;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A column with sealed secrets, so that all of them can be sealed anew.
 *
 * @param key the columns of the table's primary key
 * @param place where a row's secret is kept, by the values of its key
 */
public record SealedColumn(
    String table, String column, List<String> key, Function<Map<String, Object>, Place> place) {

  /** Of a table whose rows have an organization and an id. */
  public static SealedColumn of(String table, String column) {
    return new SealedColumn(
        table,
        column,
        List.of("organization_id", "id"),
        row -> Place.of(table, id(row, "organization_id"), id(row, "id"), column));
  }

  /** Of a table with one row. */
  public static SealedColumn ofTheOnlyRow(String table, String column, Place place) {
    return new SealedColumn(table, column, List.of("only_one"), _ -> place);
  }

  /** The id in that column of a row's key. */
  public static UUID id(Map<String, Object> row, String column) {
    Object value = row.get(column);
    return value instanceof UUID id ? id : UUID.fromString(String.valueOf(value));
  }
}
