package dev.foyer.core.grant;

/** How heavy Zoom takes a call to be; each weight has a limit of its own. */
public enum CallWeight {
  LIGHT,
  MEDIUM,
  HEAVY
}
