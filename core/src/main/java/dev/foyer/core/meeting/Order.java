package dev.foyer.core.meeting;

/**
 * What Zoom was asked to make: with which grant on which host, by which plan, and with which marker
 * it is found again.
 */
public record Order(MeetingOrigin origin, Marker marker, MeetingPlan plan) {

  /** The same meeting after Zoom has taken another plan for it. */
  Order changedTo(MeetingPlan another) {
    return new Order(origin, marker, another);
  }
}
