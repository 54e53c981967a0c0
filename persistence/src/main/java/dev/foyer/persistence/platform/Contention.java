package dev.foyer.persistence.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells failures after which the database wants the whole transaction to be repeated. */
final class Contention {
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /**
   * Deadlock (on a Galera cluster also a failed certification), lock wait timeout, and "record has
   * changed since last read" of snapshot isolation.
   */
  private static final Set<Integer> VENDOR_CODES = Set.of(1213, LOCK_WAIT_TIMEOUT, 1020);

  private static final String SERIALIZATION_FAILURE = "40001";

  private Contention() {}

  static boolean in(Throwable failure) {
    return reported(failure).anyMatch(Contention::in);
  }

  /** Whether the row stayed locked for as long as one waits: by somebody frozen, perhaps. */
  static boolean waitedInVain(Throwable failure) {
    return reported(failure).anyMatch(each -> each.getErrorCode() == LOCK_WAIT_TIMEOUT);
  }

  private static Stream<SQLException> reported(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast);
  }

  private static boolean in(SQLException reported) {
    return VENDOR_CODES.contains(reported.getErrorCode())
        || SERIALIZATION_FAILURE.equals(reported.getSQLState());
  }
}
