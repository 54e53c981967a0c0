package dev.foyer.simulator.world;

/**
 * How the simulated Zoom behaves where the real one is not known, or where a test needs it
 * otherwise.
 *
 * @param declineRedirects whether Decline returns to the app with {@code access_denied}, or stays
 * @param autoApprove whether somebody with a live grant of the same scopes is not asked again
 * @param refuseSecrets whether every client secret counts as wrong
 * @param demotionInvalidatesTokens whether a lost privilege answers 401 124 instead of 400 200
 * @param clockOffsetSeconds how far the simulated clock is ahead
 * @param requestsPerSecond how many REST calls an account may make in one second
 */
public record WorldSettings(
    boolean declineRedirects,
    boolean autoApprove,
    boolean refuseSecrets,
    boolean demotionInvalidatesTokens,
    long clockOffsetSeconds,
    int requestsPerSecond) {

  private static final int GENEROUS = 1000;

  static WorldSettings atFirst() {
    return new WorldSettings(true, false, false, false, 0, GENEROUS);
  }
}
