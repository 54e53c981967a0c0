package dev.foyer.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Many threads that do the same thing at the same moment. */
public final class Threads {
  public static final int MANY = 32;
  private static final long PATIENCE_SECONDS = 60;

  private Threads() {}

  /** What each of many threads got. */
  public static <T> List<T> allDo(Supplier<T> work) {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(MANY)) {
      List<Future<T>> begun = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        begun.add(
            threads.submit(
                () -> {
                  go.await();
                  return work.get();
                }));
      }
      go.countDown();
      return begun.stream().map(Threads::result).toList();
    }
  }

  /** How many of many threads got true. */
  public static long successes(Supplier<Boolean> work) {
    return allDo(work).stream().filter(Boolean::booleanValue).count();
  }

  private static <T> T result(Future<T> begun) {
    try {
      return begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw new AssertionError("A thread failed.", failed.getCause());
    } catch (TimeoutException stuck) {
      throw new AssertionError("A thread is stuck.", stuck);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The test was stopped.", stopped);
    }
  }
}
