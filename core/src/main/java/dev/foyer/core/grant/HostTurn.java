package dev.foyer.core.grant;

/** Whether a host's meetings may be created or changed once more in a UTC day. */
public enum HostTurn {
  /** It counts from now on. */
  GRANTED,
  /** The day's allowance is spent. */
  SPENT,
  /** What is left can't be found out, so that nothing may be changed. */
  UNKNOWN
}
