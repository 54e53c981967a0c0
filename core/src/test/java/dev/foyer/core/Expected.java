package dev.foyer.core;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes an outcome for the one that a test expects, and fails if it is another. */
public final class Expected {
  private Expected() {}

  public static <T> T outcome(Class<T> expected, Object outcome) {
    assertThat(outcome).isInstanceOf(expected);
    return expected.cast(outcome);
  }
}
