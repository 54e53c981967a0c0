package dev.foyer.persistence;

import org.jspecify.annotations.Nullable;

/** Foyer could not start because its database does not answer, or does not let it in. */
final class DatabaseUnreachable extends DatabaseNotUsable {

  private static final long serialVersionUID = 1L;

  DatabaseUnreachable(DatabaseUrl url, @Nullable Throwable cause) {
    super(
        "The database %s can't be used: %s. Check FOYER_DATABASE_URL, FOYER_DATABASE_USERNAME and FOYER_DATABASE_PASSWORD, and that MariaDB runs there."
            .formatted(url, cause == null ? "no answer" : cause.getMessage()),
        cause);
  }
}
