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

  private final URI uri;
  private final Optional<RunningSimulator> here;

  private Simulator(URI uri, Optional<RunningSimulator> here) {
    this.uri = uri;
    this.here = here;
  }

  public static Simulator start(SimulatorSettings settings) {
    return start(settings, InstantSource.system());
  }

  /**
   * Starts with an own clock, for tests that need to move time without moving the whole world's
   * offset.
   */
  public static Simulator start(SimulatorSettings settings, InstantSource clock) {
    Path folder = settings.folder();
    return Ownership.take(folder)
        .map(RunningSimulator.starter(settings, clock))
        .map(running -> new Simulator(running.uri(), Optional.of(running)))
        .orElseGet(() -> new Simulator(Ownership.addressOf(folder), Optional.empty()));
  }

  /** The address of a simulator that somebody runs on this home folder at the moment. */
  static Optional<URI> running(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Optional<Ownership> free = Ownership.take(folder);
    free.ifPresent(Ownership::close);
    return free.isPresent() ? Optional.empty() : Optional.of(Ownership.addressOf(folder));
  }

  /** Where Zoom's pages ({@code /oauth}), calls ({@code /v2}) and the control API answer. */
  public URI uri() {
    return uri;
  }

  /**
   * Whether another process, or another part of this one, runs it: then {@link #close} leaves it
   * alone.
   */
  public boolean runsElsewhere() {
    return here.isEmpty();
  }

  @Override
  public void close() {
    here.ifPresent(RunningSimulator::close);
  }
}
