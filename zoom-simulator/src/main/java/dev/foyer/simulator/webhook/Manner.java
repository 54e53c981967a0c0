package dev.foyer.simulator.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How events travel from now on.
 *
 * @param mode whether they go out, wait for the controls, or get lost
 * @param delayMillis how long after the change they go out, in real time
 * @param copies how often each one goes out in parallel
 * @param reorder whether what happens within the delay arrives newest first
 * @param restamp whether a retry carries its own time and signature, or those of the first try
 * @param wrongSecret whether they are signed with a secret that is not the app's
 */
public record Manner(
    Mode mode,
    long delayMillis,
    int copies,
    boolean reorder,
    boolean restamp,
    boolean wrongSecret) {

  /** What becomes of an event. */
  public enum Mode {
    @JsonProperty("on")
    ON,
    @JsonProperty("held")
    HELD,
    @JsonProperty("lost")
    LOST;
  }

  private static final int MOST_COPIES = 100;
  private static final long LONGEST_DELAY = 3_600_000;

  public Manner {
    if (copies < 1 || copies > MOST_COPIES || delayMillis < 0 || delayMillis > LONGEST_DELAY) {
      throw new IllegalArgumentException("Between 1 and 100 copies, at most an hour late");
    }
  }

  static Manner atFirst() {
    return new Manner(Mode.ON, 200, 1, false, false, false);
  }
}
