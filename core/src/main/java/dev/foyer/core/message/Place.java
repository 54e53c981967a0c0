package dev.foyer.core.message;

/** The page where something is mended; adapters know its address. */
public enum Place {
  ORGANIZATION_ZOOM,
  MY_ZOOM,
  /** The event that the message is about. */
  EVENT
}
