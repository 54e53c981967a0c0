package dev.foyer.simulator.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest calls to OAuth and REST, oldest first, since the start or the last clearing. */
public final class Calls {

  private static final int REMEMBERED = 10_000;

  private final Deque<Call> calls = new ArrayDeque<>();

  synchronized void add(Call call) {
    if (calls.size() == REMEMBERED) {
      calls.removeFirst();
    }
    calls.addLast(call);
  }

  public synchronized List<Call> all() {
    return List.copyOf(calls);
  }

  public synchronized void clear() {
    calls.clear();
  }
}
