package dev.foyer.web.start;

import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.web.PublicUrl;
import dev.foyer.web.sample.SamplePerson;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** What the terminal says when Foyer is ready: to a person, not to a log. */
final class Announcement {

  private final PrintStream terminal;
  private final PublicUrl publicUrl;
  private final ZoomEnvironment zoom;
  private final Environment environment;

  Announcement(
      PrintStream terminal, PublicUrl publicUrl, ZoomEnvironment zoom, Environment environment) {
    this.terminal = terminal;
    this.publicUrl = publicUrl;
    this.zoom = zoom;
    this.environment = environment;
  }

  List<String> ofSamplePeople() {
    SamplePerson first = SamplePerson.all().getFirst();
    return List.of(
        "Sign in as   %s, password %s".formatted(first.email(), SamplePerson.PASSWORD),
        "             everybody of the sample organization has that password: "
            + String.join(
                ", ", SamplePerson.all().stream().skip(1).map(Announcement::who).toList()));
  }

  private static String who(SamplePerson person) {
    String login = person.email().value().substring(0, person.email().value().indexOf('@'));
    return switch (person.role()) {
      case OWNER, ADMIN -> login + " (" + person.role().name().toLowerCase(Locale.ROOT) + ")";
      case MEMBER -> login;
    };
  }

  List<String> ofSetUp(String link) {
    return List.of(
        "Set up       " + link, "             once, within a day; every start prints a new one");
  }

  void print(List<String> comingIn) {
    terminal.println();
    terminal.println("Foyer is ready at " + publicUrl.origin());
    comingIn.forEach(line -> terminal.println("  " + line));
    if (zoom.simulated()) {
      terminal.println(
          "  Zoom         is simulated at "
              + environment.getProperty("foyer.simulator.uri", "http://127.0.0.1:8090"));
    }
    terminal.println("  Log          " + environment.getProperty("logging.file.name", "none"));
    terminal.println("  Stop         with Ctrl-C");
    terminal.println();
    terminal.flush();
  }
}
