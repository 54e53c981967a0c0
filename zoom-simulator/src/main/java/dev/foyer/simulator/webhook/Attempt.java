package dev.foyer.simulator.webhook;

import java.time.Instant;

/**
 * One try to deliver.
 *
 * @param number which try it was, the same for copies sent in parallel
 * @param at when, on the simulated clock
 * @param status what the endpoint answered, 0 for none
 * @param failure why there was no answer, or empty
 */
public record Attempt(int number, Instant at, int status, String failure, long millis) {

  boolean taken() {
    return status >= 200 && status < 300;
  }

  /** Zoom tries again only after these: any other refusal is for good. */
  boolean worthAnother() {
    return status == 0 || status >= 500;
  }
}
