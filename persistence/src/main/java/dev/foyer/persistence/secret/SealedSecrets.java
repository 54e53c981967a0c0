package dev.foyer.persistence.secret;

import dev.foyer.core.platform.Secret;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All secrets in the database: which key they are sealed with, and sealing them anew. */
final class SealedSecrets {
  private static final String SEALED = "sealed";

  private final JdbcClient database;
  private final Vault vault;
  private final List<SealedColumn> columns;

  SealedSecrets(JdbcClient database, Vault vault, List<SealedColumn> columns) {
    this.database = database;
    this.vault = vault;
    this.columns = List.copyOf(columns);
  }

  /** How many are sealed with this key. */
  long sealedWith(int key) {
    return columns.stream()
        .mapToLong(
            column ->
                database
                    .sql(
                        "SELECT COUNT(*) FROM %s WHERE SUBSTR(%s, 1, %d) = :prefix"
                            .formatted(column.table(), column.column(), Keyset.PREFIX))
                    .param("prefix", Keyset.prefixOf(key))
                    .query(Long.class)
                    .single())
        .sum();
  }

  /** Seals so many anew that are sealed with another key; tells how many there were. */
  int reseal(int key, int atMost) {
    int done = 0;
    for (SealedColumn column : columns) {
      List<Map<String, Object>> rows = others(column, key, atMost - done);
      rows.forEach(row -> reseal(column, row));
      done += rows.size();
    }
    return done;
  }

  private List<Map<String, Object>> others(SealedColumn column, int key, int limit) {
    return limit <= 0
        ? List.of()
        : database
            .sql(
                """
                SELECT %s, %s AS sealed FROM %s
                WHERE %2$s IS NOT NULL AND SUBSTR(%2$s, 1, %d) <> :prefix LIMIT :limit
                """
                    .formatted(
                        String.join(", ", column.key()),
                        column.column(),
                        column.table(),
                        Keyset.PREFIX))
            .param("prefix", Keyset.prefixOf(key))
            .param("limit", limit)
            .query()
            .listOfRows();
  }

  /** Whoever stores another secret there meanwhile wins. */
  private void reseal(SealedColumn column, Map<String, Object> row) {
    byte[] sealed = (byte[]) row.get(SEALED);
    Place place = column.place().apply(row);
    Secret secret = vault.open(sealed, place);
    String where =
        column.key().stream()
            .map(name -> name + " = :" + name)
            .collect(Collectors.joining(" AND "));
    database
        .sql(
            "UPDATE %s SET %s = :fresh WHERE %s AND %2$s = :sealed"
                .formatted(column.table(), column.column(), where))
        .params(row)
        .param("fresh", vault.seal(secret, place))
        .update();
  }
}
