package dev.foyer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of before leave no table out. */
class StoredBeforeTest {

  @Test
  void fillsEveryTableThatTheReleaseHad() {
    JdbcClient client = JdbcClient.create(StoredBefore.atVersion("7").dataSource());
    List<String> tables =
        client
            .sql(
                """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
                """)
            .query(String.class)
            .list();
    assertThat(tables).hasSizeGreaterThan(15);
    assertThat(tables)
        .allSatisfy(
            table ->
                assertThat(
                        client.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single())
                    .as(table)
                    .isPositive());
  }
}
