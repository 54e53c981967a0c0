package dev.foyer.web.nodes;

import dev.foyer.web.whole.RealParts;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A node in a process of its own. It reads commands from its input, one a line, and answers each
 * with a line that begins with the command's number; it ends with its input.
 */
final class NodeMain {

  static final String READY = "ready";
  static final String STOPPED_AT = "stopped-at ";
  static final String ANSWER = "answer ";

  /** The node's parts, and the points at which it can be stopped. */
  @TestConfiguration(proxyBeanMethods = false)
  static class WithStops {
    @Bean
    static Stops stops() {
      return new Stops();
    }

    /** Nobody asks for the workers; they are to begin all the same. */
    @Bean
    static LazyInitializationExcludeFilter workers() {
      return (_, _, type) -> type.getName().startsWith("com.github.kagkarlsson.");
    }

    @Bean
    static StopsAround stopsAround(Stops stops) {
      return new StopsAround(stops);
    }
  }

  private NodeMain() {}

  public static void main(String[] settings) {
    RealParts parts = RealParts.start(WithStops.class, settings);
    Stops stops = parts.part(Stops.class);
    stops.tell(point -> say(STOPPED_AT + point));
    NodeCommands commands = new NodeCommands(parts.foyer(), stops);
    say(READY);
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .map(NodeCommand::parse)
        .forEach(
            command ->
                Thread.ofVirtual()
                    .start(() -> say(ANSWER + command.number() + " " + commands.run(command))));
    // Whoever gave the commands is gone; some thread may wait at a point for ever.
    Runtime.getRuntime().halt(0);
  }

  private static void say(String line) {
    synchronized (System.out) {
      System.out.println(line);
      System.out.flush();
    }
  }
}
