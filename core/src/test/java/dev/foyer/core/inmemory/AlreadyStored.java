package dev.foyer.core.inmemory;

/** Something with this key is stored already; a database's unique key would refuse it too. */
final class AlreadyStored extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AlreadyStored(Object key) {
    super("Already stored: " + key);
  }
}
