package dev.foyer.web.webhook;

import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.usecase.ReceiveWebhook;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers a delivery in time. Zoom waits three seconds, tries again after 503, and gives up after
 * any 4xx: so whatever may pass is a 503, a storage that doesn't answer included. What is stored
 * after that answer is known when Zoom tries again.
 */
final class Reception implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofMillis(2_500);

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final ReceiveWebhook receiveWebhook;
  private final ExecutorService threads;

  Reception(ReceiveWebhook receiveWebhook, ExecutorService threads) {
    this.receiveWebhook = receiveWebhook;
    this.threads = threads;
  }

  ResponseEntity<?> answer(Delivery delivery) {
    try {
      return answer(
          delivery,
          threads
              .submit(() -> receiveWebhook.handle(delivery))
              .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException broken) {
      LOG.warn("A webhook of the app {} could not be stored", delivery.app(), broken.getCause());
      return status(HttpStatus.SERVICE_UNAVAILABLE);
    } catch (TimeoutException hanging) {
      LOG.warn("A webhook of the app {} could not be stored in time", delivery.app());
      return status(HttpStatus.SERVICE_UNAVAILABLE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return status(HttpStatus.SERVICE_UNAVAILABLE);
    }
  }

  /** Whatever is still being stored is left to Zoom's next try. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static ResponseEntity<?> answer(Delivery delivery, ReceiveWebhook.Outcome outcome) {
    return switch (outcome) {
      case ReceiveWebhook.Outcome.Validated(String challenge, String answer) ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_JSON)
              .body(Map.of("plainToken", challenge, "encryptedToken", answer));
      case ReceiveWebhook.Outcome.Stored _, ReceiveWebhook.Outcome.Repeated _ ->
          status(HttpStatus.OK);
      case ReceiveWebhook.Outcome.NotSetUp _ ->
          refused(delivery, "no webhook secret is set", HttpStatus.NOT_FOUND);
      case ReceiveWebhook.Outcome.BadSignature _ ->
          refused(delivery, "not signed by Zoom", HttpStatus.UNAUTHORIZED);
      case ReceiveWebhook.Outcome.TooOld _ ->
          refused(delivery, "sent too long ago", HttpStatus.UNAUTHORIZED);
      case ReceiveWebhook.Outcome.Unreadable _ ->
          refused(delivery, "unreadable", HttpStatus.BAD_REQUEST);
      case ReceiveWebhook.Outcome.TooLarge _ ->
          refused(delivery, "too large", HttpStatus.CONTENT_TOO_LARGE);
    };
  }

  private static ResponseEntity<?> refused(Delivery delivery, String why, HttpStatus status) {
    LOG.info("A webhook of the app {} was refused: {}", delivery.app(), why);
    return status(status);
  }

  private static ResponseEntity<?> status(HttpStatus status) {
    return ResponseEntity.status(status).build();
  }
}
