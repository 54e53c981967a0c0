package dev.foyer.core.upkeep;

/** What is looked at, in this order. Who lacks the first two can't be asked about the others. */
public enum Area {
  DATABASE,
  KEYSET,
  ZOOM,
  CLOCK,
  JOBS,
  WEBHOOKS,
  CONNECTIONS,
  LIMITS
}
