package dev.foyer.shell.line;

import java.nio.file.Path;

/** The file that remembers a session's lines; only its owner may read it. */
public final class HistoryFile {

  private HistoryFile() {}

  /** The history's file in Foyer's home, made if it isn't there. */
  public static Path in(Path home) {
    return OwnersFile.at(home.resolve("shell-history"));
  }
}
