package dev.foyer.core.grant;

import java.time.Instant;

/** Whether a call may be made, as far as Zoom's limits go. */
public sealed interface Turn {

  /** The call counts from now on, and may be sent as soon as that instant has come. */
  record Granted(Instant from) implements Turn {}

  /** Nothing is left; it makes sense to ask again from that instant on. */
  record NotBefore(Instant at) implements Turn {}

  /** What is left can't be found out, so that nothing may be called. */
  record Unknown() implements Turn {}
}
