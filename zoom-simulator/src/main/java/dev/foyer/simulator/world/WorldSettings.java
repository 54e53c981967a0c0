package dev.foyer.simulator.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated Zoom behaves where the real one is not known, or where a test needs it
 * otherwise.
 *
 * @param declineRedirects whether Decline returns to the app with {@code access_denied}, or stays
 * @param autoApprove whether somebody with a live grant of the same scopes is not asked again
 * @param refuseSecrets whether every client secret counts as wrong
 * @param demotionInvalidatesTokens whether a lost privilege answers 401 124 instead of 400 200
 * @param secondAdminEndsFirst whether an authorization ends those of the account's other admins
 * @param revokeEndsOneGrant whether the revoke endpoint ends one grant, or uninstalls the app
 * @param omitRefreshToken whether a refresh brings no refresh token, and the old one stays good
 * @param plainTokenErrors whether a dead refresh token is never told why it is dead
 * @param tolerateSpentTokens whether the refresh token before the last one is still taken
 * @param spentTokenEndsGrant whether using a spent refresh token ends the whole grant
 * @param clockOffsetSeconds how far the simulated clock is ahead
 * @param frozenAt where the simulated clock stands still, if it does
 * @param requestsPerSecond how many REST calls of each category an account may make in one second
 */
public record WorldSettings(
    boolean declineRedirects,
    boolean autoApprove,
    boolean refuseSecrets,
    boolean demotionInvalidatesTokens,
    boolean secondAdminEndsFirst,
    boolean revokeEndsOneGrant,
    boolean omitRefreshToken,
    boolean plainTokenErrors,
    boolean tolerateSpentTokens,
    boolean spentTokenEndsGrant,
    long clockOffsetSeconds,
    @Nullable Instant frozenAt,
    int requestsPerSecond) {

  private static final int GENEROUS = 1000;

  static WorldSettings atFirst() {
    return new WorldSettings(
        true, false, false, false, false, false, false, false, false, false, 0, null, GENEROUS);
  }

  /** The same behaviour with the clock that far ahead, and frozen or running. */
  public WorldSettings withClock(long aheadSeconds, @Nullable Instant frozen) {
    return new WorldSettings(
        declineRedirects,
        autoApprove,
        refuseSecrets,
        demotionInvalidatesTokens,
        secondAdminEndsFirst,
        revokeEndsOneGrant,
        omitRefreshToken,
        plainTokenErrors,
        tolerateSpentTokens,
        spentTokenEndsGrant,
        aheadSeconds,
        frozen,
        requestsPerSecond);
  }
}
