package dev.foyer.simulator;

import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Runs the simulator alone: {@code ./foyer simulator}. */
public final class SimulatorMain {

  private SimulatorMain() {}

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    try {
      SimulatorSettings settings = SimulatorSettings.from(System.getenv());
      Simulator simulator = Simulator.start(settings);
      if (simulator.runsElsewhere()) {
        out.println("The Zoom simulator already runs at " + simulator.uri());
        return;
      }
      Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
      out.println("Zoom simulator: " + simulator.uri() + "  (Ctrl-C ends it)");
      out.println("Kept in " + settings.folder());
    } catch (UncheckedIOException | IllegalArgumentException notStarted) {
      System.err.println("The Zoom simulator did not start: " + notStarted.getMessage());
      System.exit(1);
    }
  }
}
