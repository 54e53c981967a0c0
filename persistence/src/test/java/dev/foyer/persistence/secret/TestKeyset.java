package dev.foyer.persistence.secret;

import java.nio.file.Path;

/** The keyset of this test run, for applications under test that have a database of their own. */
public final class TestKeyset {

  private TestKeyset() {}

  /** The file, made when it isn't there. */
  public static Path file() {
    return in(Path.of("target"));
  }

  /** A keyset in that folder, made when it isn't there. */
  public static Path in(Path folder) {
    Path file = folder.resolve("test-keyset.json").toAbsolutePath();
    new KeysetFile(file).makeIfMissing();
    return file;
  }
}
