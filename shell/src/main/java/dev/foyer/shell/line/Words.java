package dev.foyer.shell.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a line apart as a POSIX shell does: quotes hold words together, also in the middle of one,
 * and a backslash protects what follows, save between single quotes.
 */
final class Words {
  private static final char NONE = 0;

  private final List<String> done = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean begun;
  private char quote = NONE;

  private Words() {}

  static List<String> of(String line) {
    return new Words().read(line);
  }

  private List<String> read(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
        i++;
        add(line.charAt(i));
      } else if (quote == NONE && (c == '"' || c == '\'')) {
        quote = c;
        begun = true;
      } else if (c == quote) {
        quote = NONE;
      } else if (quote == NONE && Character.isWhitespace(c)) {
        end();
      } else {
        add(c);
      }
    }
    if (quote != NONE) {
      throw Stopped.wrongInput("The quote that begins with " + quote + " doesn't end.");
    }
    end();
    return List.copyOf(done);
  }

  private void add(char c) {
    word.append(c);
    begun = true;
  }

  private void end() {
    if (begun) {
      done.add(word.toString());
    }
    word.setLength(0);
    begun = false;
  }
}
