package dev.foyer.web.nodes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Lets the first thread that comes by a point wait there until it is told to go on. */
final class Stops {

  private final Map<Point, CountDownLatch> armed = new ConcurrentHashMap<>();
  private final Map<Point, CountDownLatch> waiting = new ConcurrentHashMap<>();
  private volatile Consumer<Point> onStop = _ -> {};

  /** Who is to be told when a thread has stopped. */
  void tell(Consumer<Point> listener) {
    onStop = listener;
  }

  void stopAt(Point point) {
    armed.put(point, new CountDownLatch(1));
  }

  void go(Point point) {
    CountDownLatch stopped = waiting.remove(point);
    if (stopped == null) {
      throw new IllegalStateException("Nobody has stopped at " + point);
    }
    stopped.countDown();
  }

  /** Lets everybody go on, and nobody stop any more. */
  void release() {
    armed.clear();
    waiting.values().forEach(CountDownLatch::countDown);
    waiting.clear();
  }

  void pass(Point point) {
    CountDownLatch stop = armed.remove(point);
    if (stop == null) {
      return;
    }
    waiting.put(point, stop);
    onStop.accept(point);
    try {
      stop.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
