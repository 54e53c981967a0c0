package dev.foyer.persistence.secret;

import dev.foyer.core.platform.Secret;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices at start that the keyset is not the one that the database's secrets were encrypted with.
 */
final class KeyCheck {
  static final Place PLACE = new Place("key_check");
  private static final Secret KNOWN = Secret.of("foyer");

  private static final String FIND = "SELECT sealed FROM key_check";
  private static final String ADD = "INSERT IGNORE INTO key_check (sealed) VALUES (:sealed)";

  private final JdbcClient database;
  private final Vault vault;

  KeyCheck(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  void pass() {
    if (stored(database).isEmpty()) {
      database.sql(ADD).param("sealed", vault.seal(KNOWN, PLACE)).update();
    }
    tryOn(stored(database).orElseThrow(), vault);
  }

  /** The same without leaving anything: a database that has no secrets yet fits any keyset. */
  static void glance(JdbcClient database, Vault vault) {
    stored(database).ifPresent(known -> tryOn(known, vault));
  }

  private static void tryOn(byte[] found, Vault vault) {
    try {
      vault.open(found, PLACE);
    } catch (SecretUnreadable otherKeyset) {
      throw new KeysetUnusable(
          "The encryption keyset is not the one that this database's secrets were encrypted with.",
          "Name the right one in FOYER_KEYSET_FILE (with the embedded database: put keyset.json"
              + " back into FOYER_HOME).",
          otherKeyset);
    }
  }

  private static Optional<byte[]> stored(JdbcClient database) {
    return database.sql(FIND).query(byte[].class).optional();
  }
}
