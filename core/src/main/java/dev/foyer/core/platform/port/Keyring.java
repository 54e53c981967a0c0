package dev.foyer.core.platform.port;

import dev.foyer.core.platform.KeptKey;
import java.util.List;

/**
 * The keys that secrets are sealed with. They are in a file outside the database; nothing here ever
 * shows one.
 */
public interface Keyring {
  /** In the order in which they were made. */
  List<KeptKey> keys();

  /** Whether every process of this Foyer reads this very file, so that all have a key at once. */
  boolean inOnePlace();

  /** Makes a key that opens, but doesn't seal yet. */
  KeptKey prepare();

  /** From now on secrets are sealed with this key, which is ready. */
  KeptKey promote(String id);

  /** Forgets an old key with which nothing is sealed; whether it did, which it may not know yet. */
  Retired retire(String id);

  /** Seals so many secrets with the primary that are sealed with another; tells how many it was. */
  int reseal(int atMost);

  /** What came of retiring a key. */
  enum Retired {
    DONE,
    /** Something is sealed with it. */
    IN_USE,
    /** The keyset was changed so recently that a process may not have noticed. */
    TOO_SOON,
    NOT_AN_OLD_KEY
  }
}
