package dev.foyer.core.inmemory;

import dev.foyer.core.platform.port.Transactions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Transactions that run one by one and really roll back. Like a database it can ask for a
 * repetition, to show that work bears it.
 */
public final class InMemoryTransactions implements Transactions {
  private final InMemoryStore store;
  private final AtomicInteger deadlocks = new AtomicInteger();

  public InMemoryTransactions(InMemoryStore store) {
    this.store = store;
  }

  /** The next work is done, rolled back and done again, as after a deadlock. */
  public void deadlockNext() {
    deadlocks.incrementAndGet();
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    return store.alone(
        () -> store.inTransaction() ? work.get() : store.wholly(() -> repeatedIfAskedFor(work)));
  }

  @Override
  public boolean inside() {
    return store.alone(store::inTransaction);
  }

  private <T> T repeatedIfAskedFor(Supplier<T> work) {
    T result = work.get();
    while (deadlocks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      store.rollBack();
      result = work.get();
    }
    return result;
  }
}
