import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how long Foyer's shell and an empty Spring Shell application take, in turn: one command
 * until the process has ended, and a session until its prompt stands on a terminal. Run by
 * shell-start.sh.
 *
 * <p>Arguments: the launcher, the empty application's jar, the folder it was extracted to, rounds.
 */
final class ShellStart {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";
  private static final List<String> FOYERS_OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** What the line editor of both tells the terminal when it begins to read a line. */
  private static final String READS_A_LINE = "\u001b[?2004h";

  private ShellStart() {}

  /** Starts something, and tells after how many milliseconds it was there. */
  private interface Start {
    long millis() throws IOException, InterruptedException;
  }

  static void main(String[] arguments) throws IOException, InterruptedException {
    String foyer = arguments[0];
    List<String> asBuilt = List.of("-jar", arguments[1]);
    List<String> extracted = List.of("-jar", jarIn(Path.of(arguments[2])));
    Map<String, Start> starts = new LinkedHashMap<>();
    starts.put("empty, one command, as built", () -> toTheEnd(once(List.of(), asBuilt)));
    starts.put(
        "empty, one command, Foyer's jar layout and JVM options",
        () -> toTheEnd(once(FOYERS_OPTIONS, extracted)));
    starts.put("Foyer, help", () -> toTheEnd(List.of(foyer, "shell", "help")));
    starts.put(
        "Foyer, organization list",
        () -> toTheEnd(List.of(foyer, "shell", "organization", "list")));
    starts.put("empty, prompt, as built", () -> toThePrompt(session(List.of(), asBuilt)));
    starts.put(
        "empty, prompt, Foyer's jar layout and JVM options",
        () -> toThePrompt(session(FOYERS_OPTIONS, extracted)));
    starts.put("Foyer, prompt", () -> toThePrompt(List.of(foyer, "shell")));
    Map<String, List<Long>> measured = new LinkedHashMap<>();
    int rounds = Integer.parseInt(arguments[3]);
    for (int round = -1; round < rounds; round++) { // The first one only warms the disk's cache.
      for (Map.Entry<String, Start> start : starts.entrySet()) {
        long millis = start.getValue().millis();
        if (round >= 0) {
          measured.computeIfAbsent(start.getKey(), _ -> new ArrayList<>()).add(millis);
        }
      }
    }
    System.out.println("| what | median | fastest | slowest |\n| --- | --- | --- | --- |");
    measured.forEach(ShellStart::print);
  }

  private static void print(String what, List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "| %s | %.2f s | %.2f s | %.2f s |%n",
        what,
        sorted.get(sorted.size() / 2) / 1000.0,
        sorted.getFirst() / 1000.0,
        sorted.getLast() / 1000.0);
  }

  private static List<String> once(List<String> options, List<String> jar) {
    return command(
        options, List.of("-Dspring.shell.interactive.enabled=false"), jar, List.of("help"));
  }

  private static List<String> session(List<String> options, List<String> jar) {
    return command(options, jar);
  }

  @SafeVarargs
  private static List<String> command(List<String>... parts) {
    return Stream.concat(Stream.of(JAVA, NATIVE), Arrays.stream(parts).flatMap(List::stream))
        .toList();
  }

  private static long toTheEnd(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return since(begin);
  }

  /** On a terminal, which script(1) makes. */
  private static long toThePrompt(List<String> command)
      throws IOException, InterruptedException {
    String line = String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
    long begin = System.nanoTime();
    Process process = new ProcessBuilder("timeout", "60", "script", "-qec", line, "/dev/null").start();
    InputStream screen = process.getInputStream();
    StringBuilder shown = new StringBuilder();
    byte[] bytes = new byte[4096];
    for (int read; shown.indexOf(READS_A_LINE) < 0 && (read = screen.read(bytes)) >= 0; ) {
      shown.append(new String(bytes, 0, read));
    }
    long millis = since(begin);
    if (shown.indexOf(READS_A_LINE) < 0) {
      throw new IllegalStateException(command + " showed no prompt: " + shown);
    }
    process.getOutputStream().write("exit\n".getBytes());
    process.getOutputStream().flush();
    screen.transferTo(OutputStream.nullOutputStream());
    process.waitFor();
    return millis;
  }

  private static long since(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private static String jarIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .findFirst()
          .orElseThrow()
          .toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
