package dev.foyer.persistence.secret;

import dev.foyer.persistence.DatabaseNotUsable;
import org.jspecify.annotations.Nullable;

/** The keyset is missing, unreadable, or another than the database's. */
final class KeysetUnusable extends DatabaseNotUsable {
  private static final long serialVersionUID = 1L;

  private final String what;

  KeysetUnusable(String what, String remedy, @Nullable Throwable cause) {
    super(what + " " + remedy, cause);
    this.what = what;
  }

  /** What is the matter, without what could be done about it. */
  String what() {
    return what;
  }
}
