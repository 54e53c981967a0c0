package dev.foyer.web.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A {@link NodeMain}, told what to do through its input. It can be frozen and killed. */
final class NodeProcess implements Node {

  /** How long anything may take; far longer than it does on a slow machine. */
  static final int PATIENCE_SECONDS = 90;

  private final String name;
  private final Process process;
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final Map<Integer, CompletableFuture<String>> asked = new ConcurrentHashMap<>();
  private final Map<Point, CompletableFuture<Point>> stopped = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();

  private NodeProcess(String name, Process process) {
    this.name = name;
    this.process = process;
  }

  /** Begins to start one; {@link #ready} waits for it. */
  static NodeProcess starting(String name, Path log, List<String> settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Duser.timezone=" + System.getProperty("user.timezone"));
    command.add(NodeMain.class.getName());
    command.addAll(settings);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(key -> key.startsWith("FOYER_"));
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    try {
      Files.createDirectories(log.getParent());
      builder.redirectError(log.toFile());
      NodeProcess node = new NodeProcess(name, builder.start());
      Thread.ofVirtual().start(node::listen);
      return node;
    } catch (IOException noProcess) {
      throw new UncheckedIOException(noProcess);
    }
  }

  NodeProcess ready() {
    within(ready).join();
    return this;
  }

  @Override
  public CompletableFuture<String> tell(String word, Object... with) {
    NodeCommand command =
        new NodeCommand(
            numbers.incrementAndGet(), word, Stream.of(with).map(Object::toString).toList());
    CompletableFuture<String> answer = new CompletableFuture<>();
    asked.put(command.number(), answer);
    write(command.line());
    return within(answer);
  }

  @Override
  public void awaitStopAt(Point point) {
    within(stop(point)).join();
    stopped.remove(point);
  }

  /** At once and for good, as by the kernel; nothing of it can run any more. */
  void kill() {
    process.destroyForcibly();
    within(process.onExit()).join();
  }

  /** Like a virtual machine that is paused: its connections stay open. */
  void freeze() {
    signal("STOP");
  }

  void thaw() {
    signal("CONT");
  }

  @Override
  public void close() {
    kill();
  }

  private synchronized void write(String line) {
    try {
      process.outputWriter().write(line + "\n");
      process.outputWriter().flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(name + " is gone", gone);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(this::hear);
    } catch (IOException | UncheckedIOException killed) {
      end(new IllegalStateException(name + " was killed", killed));
    }
    end(new IllegalStateException(name + " has ended"));
  }

  private void end(IllegalStateException over) {
    ready.completeExceptionally(over);
    asked.values().forEach(answer -> answer.completeExceptionally(over));
    stopped.values().forEach(stop -> stop.completeExceptionally(over));
  }

  private void hear(String line) {
    if (line.equals(NodeMain.READY)) {
      ready.complete(line);
    } else if (line.startsWith(NodeMain.STOPPED_AT)) {
      Point point = Point.valueOf(line.substring(NodeMain.STOPPED_AT.length()));
      stop(point).complete(point);
    } else if (line.startsWith(NodeMain.ANSWER)) {
      String[] answer = line.substring(NodeMain.ANSWER.length()).split(" ", 2);
      asked.get(Integer.parseInt(answer[0])).complete(answer[1]);
    }
  }

  private CompletableFuture<Point> stop(Point point) {
    return stopped.computeIfAbsent(point, _ -> new CompletableFuture<>());
  }

  private void signal(String signal) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("No signal for " + name);
      }
    } catch (IOException noKill) {
      throw new UncheckedIOException(noKill);
    } catch (InterruptedException stoppedHere) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stoppedHere);
    }
  }

  private static <T> CompletableFuture<T> within(CompletableFuture<T> future) {
    return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
