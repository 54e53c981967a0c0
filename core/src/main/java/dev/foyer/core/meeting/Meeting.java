package dev.foyer.core.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/** The Zoom meeting behind a booking; its states are types. */
public sealed interface Meeting {
  OrganizationId organization();

  BookingId booking();

  /** When it came into this state. */
  Instant since();

  /** Not made yet. Nothing was asked of Zoom, or Zoom has surely not done it. */
  record Waiting(OrganizationId organization, BookingId booking, Instant since, Delay delay)
      implements Meeting {

    /** Zoom couldn't do it, or there is no Zoom: waits on, for that reason. */
    public Waiting still(WaitReason why, Optional<Instant> until, Instant now) {
      return new Waiting(
          organization, booking, delay.isFor(why) ? since : now, delay.again(why, until));
    }

    public Requested request(Order order, Instant now) {
      return new Requested(organization, booking, now, order, delay);
    }
  }

  /**
   * Zoom was asked to make it, or is about to be, and the answer isn't known yet. Zoom may have
   * made it: it is looked for by its marker before it is asked for again.
   *
   * @param delay why it had waited before
   */
  record Requested(
      OrganizationId organization, BookingId booking, Instant since, Order order, Delay delay)
      implements Meeting {

    public Ready ready(JoinDetails details, Instant now) {
      return new Ready(organization, booking, now, order, details);
    }

    /** Zoom has surely not made it. */
    public Waiting notMade(WaitReason why, Optional<Instant> until, Instant now) {
      return new Waiting(organization, booking, now, delay.again(why, until));
    }
  }

  /** Zoom has made it, and it has a link. */
  sealed interface Made extends Meeting {
    /** With the plan that Zoom has taken last. */
    Order order();

    JoinDetails details();

    /** Zoom has taken this plan. */
    default Ready changed(MeetingPlan plan, Instant now) {
      return new Ready(organization(), booking(), now, order().changedTo(plan), details());
    }

    /** Zoom is as the booking wants it, after all. */
    default Ready asOrdered(Instant now) {
      return changed(order().plan(), now);
    }

    /** Zoom hasn't taken the change yet, for that reason. */
    default Changing notChanged(WaitReason why, Optional<Instant> until, Instant now) {
      return this instanceof Changing changing
          ? new Changing(
              organization(),
              booking(),
              changing.delay().isFor(why) ? since() : now,
              order(),
              details(),
              changing.delay().again(why, until))
          : new Changing(
              organization(),
              booking(),
              now,
              order(),
              details(),
              Delay.NOT_AT_ALL.again(why, until));
    }

    /** Zoom won't take the change that this revision of the booking asks for. */
    default Outdated outdated(FailReason why, int revision, Instant now) {
      return new Outdated(organization(), booking(), now, order(), details(), why, revision);
    }

    /** Zoom shows it otherwise than Foyer has ordered it; {@code by} is Zoom's word, or "". */
    default Strayed strayed(SeenMeeting seen, String by, Instant now) {
      return new Strayed(organization(), booking(), now, order(), details(), seen, by);
    }

    /** Zoom doesn't have it any more; {@code by} is Zoom's word, or "". */
    default Lost lost(String by, Instant now) {
      return new Lost(organization(), booking(), now, order(), details(), by);
    }
  }

  /** As the booking wants it, as far as Foyer knows. */
  record Ready(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      Order order,
      JoinDetails details)
      implements Made {}

  /** The booking has changed and Zoom doesn't show it yet; the link stays. */
  record Changing(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      Order order,
      JoinDetails details,
      Delay delay)
      implements Made {}

  /** Zoom refused for good what that revision of the booking changes; the link stays. */
  record Outdated(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      Order order,
      JoinDetails details,
      FailReason reason,
      int revision)
      implements Made {}

  /** Somebody has changed it in Zoom: its time, its host or its link there is another. */
  record Strayed(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      Order order,
      JoinDetails details,
      SeenMeeting seen,
      String by)
      implements Made {

    /** Whether people have a link that is not the one in Zoom any more. */
    public boolean hasAnotherLink() {
      return !seen.details().joinLink().equals(details.joinLink());
    }

    /** The link in Zoom is the booking's from now on. */
    public Ready withZoomsLink(Instant now) {
      return new Ready(organization, booking, now, order, seen.details());
    }
  }

  /** Somebody has deleted it in Zoom: the link that people have is dead. */
  record Lost(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      Order order,
      JoinDetails details,
      String by)
      implements Made {}

  /** It couldn't be made for that revision of the booking. */
  record Failed(
      OrganizationId organization,
      BookingId booking,
      Instant since,
      FailReason reason,
      int revision)
      implements Meeting {}

  /** There is none any more, as the booking was cancelled. */
  record Removed(OrganizationId organization, BookingId booking, Instant since)
      implements Meeting {}

  /** Begins anew: a meeting is to be made, whatever was before. */
  default Waiting anew(Instant now) {
    return new Waiting(organization(), booking(), now, Delay.NOT_AT_ALL);
  }

  /** It couldn't be made, and won't be for that revision of the booking. */
  default Failed fail(FailReason why, int revision, Instant now) {
    return new Failed(organization(), booking(), now, why, revision);
  }

  /** There is nothing to be made. */
  default Removed removed(Instant now) {
    return new Removed(organization(), booking(), now);
  }
}
