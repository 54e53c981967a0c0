package dev.foyer.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The shell as the launcher starts it: a process with arguments, an environment, an exit code. */
final class ShellProcess {
  private static final long SECONDS = 120;

  /** What the process came to. */
  record Ended(int code, String out, String err) {}

  private ShellProcess() {}

  static Ended run(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dfoyer.database.binaries=" + System.getProperty("foyer.database.binaries"));
    command.addAll(List.of("-cp", classPath(), ShellApplication.class.getName()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("FOYER_"));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      StringBuilder err = new StringBuilder();
      Thread reader = Thread.ofVirtual().start(() -> err.append(text(process.errorReader())));
      String out = text(process.inputReader());
      reader.join();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The shell did not end: " + out + err);
      }
      return new Ended(process.exitValue(), out, err.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String text(BufferedReader reader) {
    return reader.lines().collect(Collectors.joining("\n"));
  }

  /** Without this module's tests, whose configuration the shell would find. */
  private static String classPath() {
    return Arrays.stream(
            System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .filter(entry -> !Path.of(entry).endsWith(Path.of("shell", "target", "test-classes")))
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }
}
