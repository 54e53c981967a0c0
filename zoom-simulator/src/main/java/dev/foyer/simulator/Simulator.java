package dev.foyer.simulator;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A simulated Zoom, usable at its address until it is closed. One folder has one simulator: whoever
 * starts a second one gets the address of the first.
 */
public final class Simulator implements AutoCloseable {

  private static final int ATTEMPTS = 50;

  private final URI uri;
  private final Optional<RunningSimulator> here;

  private Simulator(URI uri, Optional<RunningSimulator> here) {
    this.uri = uri;
    this.here = here;
  }

  public static Simulator start(SimulatorSettings settings) {
    return start(settings, InstantSource.system());
  }

  /** Starts with an own clock, for tests that move time themselves. */
  public static Simulator start(SimulatorSettings settings, InstantSource clock) {
    Path folder = settings.folder();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Ownership> taken = Ownership.take(folder);
      if (taken.isPresent()) {
        RunningSimulator here = RunningSimulator.start(settings, taken.get(), clock);
        return new Simulator(here.uri(), Optional.of(here));
      }
      Optional<URI> elsewhere = Ownership.addressOf(folder);
      if (elsewhere.isPresent()) {
        return new Simulator(elsewhere.get(), Optional.empty());
      }
      // Whoever had the folder let go of it, or has not announced itself yet: look again.
    }
    throw new IllegalStateException("Another simulator has " + folder + " but never started");
  }

  /** The address of a simulator that somebody runs on this folder at the moment. */
  static Optional<URI> running(Path folder) {
    Optional<URI> announced =
        Files.isDirectory(folder) ? Ownership.announced(folder) : Optional.empty();
    if (announced.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ownership> free = Ownership.take(folder);
    free.ifPresent(Ownership::close);
    return free.isPresent() ? Optional.empty() : announced;
  }

  /** Where Zoom's pages ({@code /oauth}), calls ({@code /v2}) and the control API answer. */
  public URI uri() {
    return uri;
  }

  /** Whether another process, or another part of this one, runs it: then close leaves it alone. */
  public boolean runsElsewhere() {
    return here.isEmpty();
  }

  @Override
  public void close() {
    here.ifPresent(RunningSimulator::close);
  }
}
