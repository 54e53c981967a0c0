package dev.foyer.shell;

import dev.foyer.shell.line.ExitCodes;
import dev.foyer.shell.line.FailureWords;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the support engineers' shell: a session, or with arguments that one command. */
@SpringBootApplication
class ShellApplication {

  static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    SpringApplication application = new SpringApplication(ShellApplication.class);
    application.setAddCommandLineProperties(false); // They are the command's, not Spring's.
    application.setDefaultProperties(
        Map.of("spring.shell.interactive.enabled", arguments.length == 0));
    application.addListeners(new LogFile());
    try {
      return SpringApplication.exit(application.run(arguments));
    } catch (RuntimeException notStarted) { // Whatever it is, a terminal gets words, not a trace.
      System.err.println(new FailureWords("logs/shell.log in FOYER_HOME").of(notStarted));
      return ExitCodes.NOT_NOW.number();
    }
  }
}
