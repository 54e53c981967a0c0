package dev.foyer.core.grant;

/**
 * The right of one node to refresh a grant, for a short while. The fence grows with every lease: a
 * holder that was frozen too long finds it moved and can't overwrite what came after.
 *
 * @param revision of the tokens that it was taken for
 * @param repeated whether the same refresh token was sent before and no answer is known, be it that
 *     the answer was lost or that its holder crashed: Zoom may have replaced the token
 */
public record Lease(GrantKey key, long fence, long revision, boolean repeated) {}
