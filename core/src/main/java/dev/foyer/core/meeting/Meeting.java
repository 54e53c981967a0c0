package dev.foyer.core.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;

/** The Zoom meeting behind a booking; its states are types. */
public sealed interface Meeting {
  OrganizationId organization();

  BookingId booking();

  /** When it came into this state. */
  Instant since();

  /** Not made yet. Nothing was asked of Zoom, or Zoom has surely not done it. */
  record Waiting(
      OrganizationId organization, BookingId booking, Instant since, WaitReason reason, int tries)
      implements Meeting {

    /** Zoom couldn't do it, or there is no Zoom: waits on, for that reason. */
    public Waiting still(WaitReason why, Instant now) {
      return new Waiting(organization, booking, reason.equals(why) ? since : now, why, tries + 1);
    }

    public Requested request(MeetingOrigin origin, Marker marker, Instant now) {
      return new Requested(organization, booking, now, origin, marker, tries + 1);
    }

    public Failed fail(FailReason why, Instant now) {
      return new Failed(organization, booking, now, why);
    }
  }

  /**
   * Zoom was asked to make it, or is about to be, and the answer isn't known yet. Zoom may have
   * made it: it is looked for by its marker before it is asked for again.
   */
  record Requested(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      MeetingOrigin origin,
      Marker marker,
      int tries)
      implements Meeting {

    public Ready ready(JoinDetails details, Instant now) {
      return new Ready(organization, booking, now, origin, details);
    }

    /** Zoom has surely not made it. */
    public Waiting notMade(WaitReason why, Instant now) {
      return new Waiting(organization, booking, now, why, tries);
    }

    public Failed fail(FailReason why, Instant now) {
      return new Failed(organization, booking, now, why);
    }
  }

  record Ready(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      MeetingOrigin origin,
      JoinDetails details)
      implements Meeting {}

  record Failed(OrganizationId organization, BookingId booking, Instant since, FailReason reason)
      implements Meeting {}
}
