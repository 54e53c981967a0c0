package dev.foyer.persistence.embedded;

import dev.foyer.persistence.DatabaseNotUsable;

/** No MariaDB server came with this build and none is installed. */
final class NoEmbeddedDatabase extends DatabaseNotUsable {

  private static final long serialVersionUID = 1L;

  NoEmbeddedDatabase() {
    super(
        """
        There is no embedded MariaDB for %s on %s in this build, and no mariadbd is installed. \
        Install MariaDB's server, 10.11 or later (on Debian: mariadb-server-core), \
        or set FOYER_DATABASE_URL to a database of your own."""
            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
        null);
  }
}
