package dev.foyer.core.hearing;

import dev.foyer.core.grant.ZoomApp;
import java.time.Instant;
import java.util.Optional;

/**
 * One call of a webhook as it came, byte for byte: its signature is over these bytes, so nobody may
 * parse and rewrite them before it is checked.
 */
public final class Delivery {

  /** Larger ones are not taken. Zoom's own are a few kilobytes. */
  public static final int LARGEST = 1024 * 1024;

  private static final long FIRST_THAT_ARE_MILLISECONDS = 100_000_000_000L;

  private final ZoomApp app;
  private final String timestamp;
  private final String signature;
  private final byte[] body;

  /**
   * @param timestamp and {@code signature}: the headers, "" for a missing one
   */
  public Delivery(ZoomApp app, String timestamp, String signature, byte[] body) {
    this.app = app;
    this.timestamp = timestamp;
    this.signature = signature;
    this.body = body.clone();
  }

  public ZoomApp app() {
    return app;
  }

  public String timestamp() {
    return timestamp;
  }

  public String signature() {
    return signature;
  }

  public byte[] body() {
    return body.clone();
  }

  public boolean tooLarge() {
    return body.length > LARGEST;
  }

  /** When it was sent, as it says itself; empty if it says nothing that can be read. */
  public Optional<Instant> sentAt() {
    if (!timestamp.matches("\\d{1,15}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(timestamp);
    return Optional.of(
        number < FIRST_THAT_ARE_MILLISECONDS
            ? Instant.ofEpochSecond(number)
            : Instant.ofEpochMilli(number));
  }
}
