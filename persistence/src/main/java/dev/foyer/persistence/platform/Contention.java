package dev.foyer.persistence.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells failures after which the database wants the whole transaction to be repeated. */
final class Contention {
  /**
   * Deadlock (on a Galera cluster also a failed certification), lock wait timeout, and "record has
   * changed since last read" of snapshot isolation.
   */
  private static final Set<Integer> VENDOR_CODES = Set.of(1213, 1205, 1020);

  private static final String SERIALIZATION_FAILURE = "40001";

  private Contention() {}

  static boolean in(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException reported && in(reported));
  }

  private static boolean in(SQLException reported) {
    return VENDOR_CODES.contains(reported.getErrorCode())
        || SERIALIZATION_FAILURE.equals(reported.getSQLState());
  }
}
