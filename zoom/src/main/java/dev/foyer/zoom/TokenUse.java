package dev.foyer.zoom;

/** What the token endpoint or its neighbour is asked for: the same error means different things. */
enum TokenUse {
  EXCHANGE,
  REFRESH,
  REVOKE
}
