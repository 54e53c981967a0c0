package dev.foyer.core.grant;

/**
 * The right of one node to refresh a grant, for a short while. The fence grows with every lease: a
 * holder that was frozen too long finds it moved and can't overwrite what came after.
 */
public record Lease(GrantKey key, long fence) {}
