package dev.foyer.core.scripted;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomAnswer;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/** The faults that a test wants of Zoom, and how often Zoom was asked for what. */
public final class Script {
  private static final String WORDS = "Scripted.";

  private final Map<Operation, Queue<ScriptedAnswer>> next = new EnumMap<>(Operation.class);
  private final Map<Operation, ScriptedAnswer> always = new EnumMap<>(Operation.class);
  private final Map<Operation, Queue<Runnable>> meanwhile = new EnumMap<>(Operation.class);
  private final Map<Operation, Integer> calls = new EnumMap<>(Operation.class);

  Script() {}

  /** The next call gets this answer; said several times, the next calls do, in that order. */
  public synchronized Script next(Operation operation, ScriptedAnswer answer) {
    next.computeIfAbsent(operation, _ -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** Every call gets this answer until it is mended. */
  public synchronized Script always(Operation operation, ScriptedAnswer answer) {
    always.put(operation, answer);
    return this;
  }

  /** Zoom answers truly again. */
  public synchronized Script mend() {
    always.clear();
    next.clear();
    return this;
  }

  /** This happens while the next call is on its way, before Zoom has done anything. */
  public synchronized Script meanwhile(Operation operation, Runnable event) {
    meanwhile.computeIfAbsent(operation, _ -> new ArrayDeque<>()).add(event);
    return this;
  }

  /** How often Zoom was asked for this. */
  public synchronized int calls(Operation operation) {
    return calls.getOrDefault(operation, 0);
  }

  /** How often Zoom was asked for anything. */
  public synchronized int calls() {
    return calls.values().stream().mapToInt(Integer::intValue).sum();
  }

  <T> ZoomAnswer<T> answer(Operation operation, Supplier<ZoomAnswer<T>> truth) {
    begin(operation).ifPresent(Runnable::run);
    return scripted(operation).map(answer -> instead(answer, truth)).orElseGet(truth);
  }

  private synchronized Optional<Runnable> begin(Operation operation) {
    calls.merge(operation, 1, Integer::sum);
    return Optional.ofNullable(meanwhile.get(operation)).map(Queue::poll);
  }

  private synchronized Optional<ScriptedAnswer> scripted(Operation operation) {
    return Optional.ofNullable(next.get(operation))
        .map(Queue::poll)
        .or(() -> Optional.ofNullable(always.get(operation)));
  }

  private static <T> ZoomAnswer<T> instead(ScriptedAnswer answer, Supplier<ZoomAnswer<T>> truth) {
    return switch (answer) {
      case ScriptedAnswer.Refused(var why) -> new ZoomAnswer.RefusedForGood<>(why, WORDS);
      case ScriptedAnswer.NotNow(var why, var notBefore) ->
          new ZoomAnswer.NotNow<>(why, notBefore, WORDS);
      case ScriptedAnswer.DoneButLost() -> {
        truth.get();
        yield new ZoomAnswer.NotNow<>(Obstacle.OUTCOME_UNKNOWN, Optional.empty(), WORDS);
      }
    };
  }
}
