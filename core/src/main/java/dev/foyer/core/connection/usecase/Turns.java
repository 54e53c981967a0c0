package dev.foyer.core.connection.usecase;

import dev.foyer.core.grant.GrantKey;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets one thread of this process at a time care for a grant. The others line up here instead of
 * all asking the storage, and not for ever.
 */
final class Turns {

  private record Turn(ReentrantLock lock, int users) {
    Turn entered() {
      return new Turn(lock, users + 1);
    }

    boolean last() {
      return users == 1;
    }

    Turn left() {
      return new Turn(lock, users - 1);
    }
  }

  private final ConcurrentHashMap<GrantKey, Turn> turns = new ConcurrentHashMap<>();

  /** Does the work, told whether it had to wait for its turn; empty if the turn never came. */
  <T> Optional<T> inTurn(GrantKey key, Duration patience, Function<Boolean, T> work) {
    Turn turn = enter(key);
    try {
      if (turn.lock().tryLock()) {
        return Optional.of(done(turn, work, false));
      }
      return turn.lock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)
          ? Optional.of(done(turn, work, true))
          : Optional.empty();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      leave(key);
    }
  }

  private static <T> T done(Turn turn, Function<Boolean, T> work, boolean waited) {
    try {
      return work.apply(waited);
    } finally {
      turn.lock().unlock();
    }
  }

  private Turn enter(GrantKey key) {
    return turns.merge(key, new Turn(new ReentrantLock(), 1), (there, _) -> there.entered());
  }

  private void leave(GrantKey key) {
    turns.computeIfPresent(key, (_, turn) -> turn.last() ? null : turn.left());
  }
}
