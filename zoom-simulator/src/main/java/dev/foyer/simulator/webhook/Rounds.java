package dev.foyer.simulator.webhook;

import dev.foyer.simulator.http.Threads;
import dev.foyer.simulator.webhook.Courier.Receipt;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sends claimed deliveries, as often in parallel as wanted, and writes down what came of it. */
final class Rounds implements AutoCloseable {

  private final World world;
  private final DeliveryLog log;
  private final Courier courier;
  private final Envelopes envelopes;
  private final Supplier<Manner> manner;
  private final Threads threads = new Threads();

  Rounds(
      World world, DeliveryLog log, Courier courier, Envelopes envelopes, Supplier<Manner> manner) {
    this.world = world;
    this.log = log;
    this.courier = courier;
    this.envelopes = envelopes;
    this.manner = manner;
  }

  /** Does the work in the background. */
  void later(Runnable work) {
    threads.execute(work);
  }

  /** The next round of a delivery: the first one, or a retry. */
  Delivery next(Delivery delivery) {
    Manner now = manner.get();
    boolean sealed = delivery.headers().isEmpty() || now.restamp();
    Map<String, String> headers =
        sealed
            ? envelopes.of(world.app(delivery.event().clientId()), delivery.event().body(), now)
            : envelopes.again(delivery.headers());
    return send(delivery.carrying(headers), now.copies(), true);
  }

  /** Sends it with the headers that it carries. */
  Delivery send(Delivery delivery, int copies, boolean retried) {
    List<CompletableFuture<Receipt>> underway =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> post(delivery), threads))
            .limit(copies)
            .toList();
    List<Attempt> attempts =
        underway.stream()
            .map(CompletableFuture::join)
            .map(each -> attempt(delivery, each))
            .toList();
    Delivery after = delivery.after(attempts, retried);
    log.update(after);
    return after;
  }

  @Override
  public void close() {
    courier.close();
    threads.close();
  }

  private Receipt post(Delivery delivery) {
    return courier.post(delivery.url(), delivery.headers(), delivery.event().body());
  }

  private Attempt attempt(Delivery delivery, Receipt receipt) {
    return new Attempt(
        delivery.rounds() + 1,
        world.instant(),
        receipt.status(),
        receipt.failure(),
        receipt.millis());
  }
}
