package dev.foyer.core.inmemory;

import dev.foyer.core.platform.port.Pause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Pauses that take no time: they are written down, and something may happen in each. */
public final class RecordedPause implements Pause {
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final Consumer<Duration> meanwhile;

  public RecordedPause() {
    this(_ -> {});
  }

  /** Something that happens in each pause: a clock moves, another node finishes. */
  public RecordedPause(Consumer<Duration> meanwhile) {
    this.meanwhile = meanwhile;
  }

  @Override
  public void pause(Duration length) {
    pauses.add(length);
    meanwhile.accept(length);
  }

  /** All pauses so far. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
