package dev.foyer.web.nodes;

import dev.foyer.web.whole.RealParts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** This test's own process as one more node, without job workers like the shell. */
final class NodeHere implements Node {

  private final RealParts parts;
  private final NodeCommands commands;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Point, CompletableFuture<Point>> stopped = new ConcurrentHashMap<>();

  NodeHere(RealParts parts) {
    this.parts = parts;
    Stops stops = parts.part(Stops.class);
    stops.tell(point -> stop(point).complete(point));
    this.commands = new NodeCommands(parts.foyer(), stops);
  }

  RealParts parts() {
    return parts;
  }

  @Override
  public CompletableFuture<String> tell(String word, Object... with) {
    List<String> words = Stream.of(with).map(Object::toString).toList();
    return CompletableFuture.supplyAsync(
            () -> commands.run(new NodeCommand(0, word, words)), threads)
        .orTimeout(NodeProcess.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void awaitStopAt(Point point) {
    stop(point).orTimeout(NodeProcess.PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    stopped.remove(point);
  }

  private CompletableFuture<Point> stop(Point point) {
    return stopped.computeIfAbsent(point, _ -> new CompletableFuture<>());
  }

  @Override
  public void close() {
    threads.shutdownNow();
    parts.close();
  }
}
