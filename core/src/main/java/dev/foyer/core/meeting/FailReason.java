package dev.foyer.core.meeting;

import dev.foyer.core.grant.Refusal;

/** Why a meeting can't be made (BR-51). */
public sealed interface FailReason {
  /** The event began before its cause to wait went away. */
  record BookingStarted(WaitReason waitedFor) implements FailReason {}

  /** Zoom refused for good; {@code words} are Zoom's own. */
  record ZoomRefused(Refusal why, String words) implements FailReason {}
}
