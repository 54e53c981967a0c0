package dev.foyer.core.inmemory;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What the in-memory ports share: one lock, and the way back for the transaction that runs. A
 * transaction holds the lock from its first to its last step, so transactions run one by one.
 */
public final class InMemoryStore {
  /**
   * The database's order of ids: by bytes. {@link UUID#compareTo} takes them for signed numbers.
   */
  static final Comparator<UUID> BY_BYTES =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> wayBack = new ArrayDeque<>();
  private boolean inTransaction;

  /** Does this while nobody else reads or writes. */
  <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Does this wholly, or leaves nothing of it. Within a transaction it becomes a part of that. */
  <T> T wholly(Supplier<T> work) {
    return alone(() -> inTransaction ? work.get() : begin(work));
  }

  /** Whether a transaction is running; to be asked while alone. */
  boolean inTransaction() {
    return inTransaction;
  }

  /** Says how to undo a change that is about to be made. */
  void onRollback(Runnable undo) {
    if (inTransaction) {
      wayBack.push(undo);
    }
  }

  /** Undoes what the running transaction has done so far. */
  void rollBack() {
    while (!wayBack.isEmpty()) {
      wayBack.pop().run();
    }
  }

  private <T> T begin(Supplier<T> work) {
    inTransaction = true;
    boolean committed = false;
    try {
      T result = work.get();
      committed = true;
      return result;
    } finally {
      if (!committed) {
        rollBack();
      }
      wayBack.clear();
      inTransaction = false;
    }
  }
}
