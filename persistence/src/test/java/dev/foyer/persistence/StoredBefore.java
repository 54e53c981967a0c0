package dev.foyer.persistence;

import dev.foyer.core.platform.Secret;
import dev.foyer.persistence.secret.Place;
import dev.foyer.persistence.secret.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as an earlier release left it, on a schema that is migrated no further. */
final class StoredBefore {

  private static final Pattern SEALED = Pattern.compile("\\{seal ([^}]*)\\|([^|}]*)}");
  private static final Pattern HASHED = Pattern.compile("\\{hash ([^}]*)}");

  private StoredBefore() {}

  /** With the rows of {@code before/v<version>.sql}. */
  static TestDatabase atVersion(String version) {
    TestDatabase database = TestDatabase.fresh();
    Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:db/foyer")
        .target(version)
        .load()
        .migrate();
    JdbcClient client = JdbcClient.create(database.dataSource());
    for (String statement : text("/before/v" + version + ".sql").split(";\\n")) {
      client.sql(statement).update();
    }
    return database;
  }

  private static String text(String resource) {
    try (InputStream rows = StoredBefore.class.getResourceAsStream(resource)) {
      String text = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
      String sealed = SEALED.matcher(text).replaceAll(StoredBefore::sealed);
      return HASHED.matcher(sealed).replaceAll(hash -> Secret.of(hash.group(1)).sha256());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String sealed(MatchResult found) {
    Vault vault = JdbcPorts.shared().context().getBean(Vault.class);
    byte[] bytes = vault.seal(Secret.of(found.group(2)), new Place(found.group(1)));
    return Matcher.quoteReplacement("X'" + HexFormat.of().formatHex(bytes) + "'");
  }
}
