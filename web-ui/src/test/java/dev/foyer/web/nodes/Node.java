package dev.foyer.web.nodes;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One node as a test tells it what to do; in this process or in one of its own. */
interface Node extends AutoCloseable {

  /** Has it do that; the answer comes when it is done. */
  CompletableFuture<String> tell(String word, Object... with);

  /** Waits until a thread has stopped there. */
  void awaitStopAt(Point point);

  @Override
  void close();

  /** Lets as many threads as that ask for a fresh token at once. */
  default CompletableFuture<List<String>> refresh(GrantKey grant, int threads) {
    return tell(
            NodeCommands.REFRESH,
            grant.organization(),
            grant.connection(),
            grant.generation(),
            threads)
        .thenApply(answer -> List.of(answer.split(NodeCommands.SEPARATOR)));
  }

  default CompletableFuture<String> refresh(GrantKey grant) {
    return refresh(grant, 1).thenApply(List::getFirst);
  }

  default CompletableFuture<String> disconnect(OrganizationId organization) {
    return tell(NodeCommands.DISCONNECT, organization);
  }

  /** Begins a refresh and waits until it has stopped at the point. */
  default CompletableFuture<String> refreshUntil(Point point, GrantKey grant) {
    return until(point, () -> refresh(grant));
  }

  /** Begins something and waits until it has stopped at the point. */
  default CompletableFuture<String> until(
      Point point, Supplier<CompletableFuture<String>> beginning) {
    tell(NodeCommands.STOP_AT, point).join();
    CompletableFuture<String> begun = beginning.get();
    awaitStopAt(point);
    return begun;
  }

  /** Ends all stops, whatever has become of them. */
  default void release() {
    tell(NodeCommands.RELEASE).join();
  }

  default void goOn(Point point) {
    tell(NodeCommands.GO, point).join();
  }
}
