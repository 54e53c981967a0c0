package dev.foyer.persistence.secret;

/** Foyer can't start: the keyset is missing, unreadable, or another than the database's. */
final class KeysetUnusable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  KeysetUnusable(String message, String remedy) {
    super(message + " " + remedy);
    this.remedy = remedy;
  }

  KeysetUnusable(String message, String remedy, Throwable cause) {
    super(message + " " + remedy, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
