package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Invitation;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.port.Invitations;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.message.usecase.WriteLetter;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mails the invitee what holds now, with a calendar entry, whenever it is something else than was
 * mailed last (BR-57). A link that is still to come is waited for a little. A job runs it.
 */
public final class InformInvitee {

  /** How long a mail waits for a link that is on its way. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration SOON = Duration.ofSeconds(5);

  private final Bookings bookings;
  private final EventView eventView;
  private final Invitations invitations;
  private final WriteLetter writeLetter;
  private final Mailer mailer;
  private final Transactions transactions;
  private final InstantSource clock;

  public InformInvitee(
      Bookings bookings,
      EventView eventView,
      Invitations invitations,
      WriteLetter writeLetter,
      Mailer mailer,
      Transactions transactions,
      InstantSource clock) {
    this.bookings = bookings;
    this.eventView = eventView;
    this.invitations = invitations;
    this.writeLetter = writeLetter;
    this.mailer = mailer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The job that informs the invitee of this booking. */
  static Job job(OrganizationId organization, BookingId booking) {
    return new Job(JobKind.INFORM_INVITEE, organization.value(), booking.value());
  }

  public JobAnswer handle(OrganizationId organization, BookingId id) {
    return bookings.find(organization, id).stream()
        .filter(_ -> mailer.setUp())
        .filter(booking -> clock.instant().isBefore(booking.time().end()))
        .flatMap(booking -> eventView.of(organization, List.of(booking)).stream())
        .findFirst()
        .map(this::inform)
        .orElseGet(JobAnswer.Done::new);
  }

  private JobAnswer inform(Event event) {
    Booking booking = event.booking();
    Optional<Invitation> told = invitations.find(booking.organization(), booking.id());
    return booking.takesPlace()
        ? awaited(event).<JobAnswer>map(JobAnswer.Again::new).orElseGet(() -> tell(event, told))
        : told.filter(before -> !before.cancelled())
            .map(before -> tell(event, Optional.of(before)))
            .orElseGet(JobAnswer.Done::new);
  }

  /** Until when a link is waited for that is still being made: the first, or one in its place. */
  private Optional<Instant> awaited(Event event) {
    return event
        .meeting()
        .flatMap(
            meeting ->
                switch (meeting) {
                  case Meeting.Waiting _, Meeting.Requested _ ->
                      Optional.of(begun(event).plus(PATIENCE));
                  case Meeting.Made made when !isFor(event.booking(), made) ->
                      Optional.of(clock.instant().plus(SOON));
                  case Meeting.Made _, Meeting.Failed _, Meeting.Removed _ -> Optional.empty();
                })
        .filter(until -> clock.instant().isBefore(until));
  }

  /** Another host gets another link; that it is under way the meeting shows in a moment. */
  private static boolean isFor(Booking booking, Meeting.Made made) {
    return made.order().origin().member().equals(booking.host());
  }

  private static Instant begun(Event event) {
    return event.leftovers().stream()
        .map(Leftover::since)
        .max(Comparator.naturalOrder())
        .orElse(event.booking().bookedAt());
  }

  private JobAnswer tell(Event event, Optional<Invitation> told) {
    Invitation now = invitation(event, told);
    if (told.filter(before -> saysTheSame(before, now)).isEmpty()) {
      transactions.inOne(
          () -> {
            boolean first = told.isEmpty();
            if (first ? invitations.add(now) : invitations.replace(told.get(), now)) {
              write(event, now, first);
            }
          });
    }
    return new JobAnswer.Done();
  }

  private Invitation invitation(Event event, Optional<Invitation> told) {
    Booking booking = event.booking();
    return new Invitation(
        booking.organization(),
        booking.id(),
        told.map(before -> before.sequence() + 1).orElse(0),
        booking.host(),
        booking.time(),
        event.join().map(join -> join.joinLink().toString()).orElse(""),
        !booking.takesPlace(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static boolean saysTheSame(Invitation before, Invitation now) {
    return before.host().equals(now.host())
        && before.time().equals(now.time())
        && before.link().equals(now.link())
        && before.cancelled() == now.cancelled();
  }

  private void write(Event event, Invitation now, boolean first) {
    Booking booking = event.booking();
    String where = ShowCalendarEntry.where(booking.location(), now.link());
    Facts facts =
        Facts.of("event", booking.name())
            .and("host", event.host().name())
            .and("hostEmail", event.host().email())
            .and("invitee", booking.invitee().name())
            .and("when", booking.time().start())
            .and("end", booking.time().end())
            .and("zone", booking.time().zone())
            .and("where", where)
            .and("details", details(event))
            .and("uid", booking.id())
            .and("sequence", now.sequence());
    writeLetter.handle(
        new WriteLetter.Command(
            booking.organization(),
            booking.invitee().email(),
            event.host().language(),
            kind(now, first, where),
            facts,
            Optional.empty()));
  }

  private static LetterKind kind(Invitation now, boolean first, String where) {
    if (now.cancelled()) {
      return LetterKind.INVITATION_CANCELLED;
    }
    if (where.isEmpty()) {
      return LetterKind.INVITATION_LINK_FOLLOWS;
    }
    return first ? LetterKind.INVITATION : LetterKind.INVITATION_CHANGED;
  }

  /** What else it takes to join, a line each: the passcode, and numbers to dial. */
  private static String details(Event event) {
    return event
        .join()
        .map(
            join ->
                String.join(
                    "\n",
                    Stream.concat(
                            Stream.of(join.meeting().toString(), join.passcode()),
                            join.dialIns().stream()
                                .map(
                                    number ->
                                        (number.number()
                                                + " "
                                                + number.country()
                                                + " "
                                                + number.city())
                                            .strip()))
                        .toList()))
        .orElse("");
  }
}
