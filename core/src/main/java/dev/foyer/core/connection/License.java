package dev.foyer.core.connection;

/** What a Zoom user may host. Zoom's {@code type}: 1, 2, and 4 or 99. */
public enum License {
  /** Meetings of up to 40 minutes. */
  BASIC,
  LICENSED,
  /** No meetings. */
  NONE
}
