package dev.foyer.core.grant;

/**
 * A grant as it is stored now. The revision grows with every change of the tokens: it tells whether
 * somebody else has refreshed meanwhile.
 */
public record HeldGrant(GrantKey key, GrantOwner owner, TokenGrant tokens, long revision) {}
