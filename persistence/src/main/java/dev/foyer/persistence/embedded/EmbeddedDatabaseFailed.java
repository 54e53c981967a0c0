package dev.foyer.persistence.embedded;

import dev.foyer.persistence.DatabaseNotUsable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The embedded MariaDB could not be installed or started; says what its log ends with. */
final class EmbeddedDatabaseFailed extends DatabaseNotUsable {

  private static final long serialVersionUID = 1L;
  private static final int LINES_SHOWN = 12;

  EmbeddedDatabaseFailed(String what, Path log) {
    super("The embedded MariaDB " + what + ". Its log " + log + " ends with:\n" + endOf(log), null);
  }

  private static String endOf(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    } catch (IOException unreadable) {
      return "(it can't be read)";
    }
  }
}
