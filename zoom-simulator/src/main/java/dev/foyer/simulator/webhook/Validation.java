package dev.foyer.simulator.webhook;

import java.time.Instant;

/**
 * What an endpoint last answered to {@code endpoint.url_validation}.
 *
 * @param words what was wrong, or that nothing was
 * @param failures how many in a row went wrong; after six Zoom switches the endpoint off
 */
public record Validation(boolean right, int status, String words, int failures, Instant at) {

  static final int TOO_MANY = 6;

  public boolean disabled() {
    return failures >= TOO_MANY;
  }
}
