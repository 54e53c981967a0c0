package dev.foyer.simulator.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Posts to an endpoint and waits as long as Zoom does: three seconds. It follows no redirect. */
final class Courier implements AutoCloseable {

  /** What came back; status 0 and a failure when nothing did. */
  record Receipt(int status, String body, String failure, long millis) {}

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  Receipt post(String url, Map<String, String> headers, String body) {
    long begun = System.nanoTime();
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url))
              .timeout(PATIENCE)
              .POST(BodyPublishers.ofString(body));
      headers.forEach(request::setHeader);
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Receipt(response.statusCode(), response.body(), "", since(begun));
    } catch (IOException | IllegalArgumentException unreachable) {
      return new Receipt(0, "", unreachable.getClass().getSimpleName(), since(begun));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return new Receipt(0, "", "Closing", since(begun));
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private static long since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
  }
}
