package dev.foyer.core.platform.port;

import java.util.function.Supplier;

/**
 * Runs work in one database transaction. The whole work is repeated when the database asks for it
 * (deadlock, lock wait, certification failure), so it must not call Zoom nor keep anything outside
 * the database. A call within a transaction joins it.
 */
public interface Transactions {
  <T> T inOne(Supplier<T> work);

  /** Whether this thread is in a transaction, so that Zoom mustn't be called now. */
  boolean inside();

  default void inOne(Runnable work) {
    inOne(
        () -> {
          work.run();
          return true;
        });
  }
}
