package dev.foyer.core.meeting;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.member.Readiness;

/** Why a meeting, or a change of it, isn't there yet (BR-51). */
public sealed interface WaitReason {
  /** It was only just asked for. */
  record JustBooked() implements WaitReason {}

  /** The host has no usable Zoom, for this reason. */
  record NoUsableZoom(Readiness why) implements WaitReason {}

  /** The Zoom account that the meeting was made in can't be reached any more (BR-56). */
  record OutOfReach() implements WaitReason {}

  /** Zoom refuses what the connection asks, for this reason; an admin can mend it. */
  record ConnectionRefused(Refusal why) implements WaitReason {}

  /** Zoom can't do it now. */
  record ZoomNotNow(Obstacle why) implements WaitReason {}
}
