package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.Objection;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Changes a booking for its host, an owner, admin or support: with its journal entry and the job
 * that has Zoom follow, in one transaction. Zoom itself is not needed for it (BR-51).
 */
public final class ChangeBooking {

  /** The answer. */
  sealed interface Answer {
    record Changed(Booking booking) implements Answer {}

    record NotChanged(Objection why) implements Answer {}

    record NotAllowed(Denial why) implements Answer {}
  }

  private final Bookings bookings;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public ChangeBooking(
      Bookings bookings,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.bookings = bookings;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  Answer change(
      OrganizationId organization,
      Actor by,
      BookingId id,
      EntryKind kind,
      Function<Booking, Booking> change) {
    return change(
        organization,
        by,
        id,
        kind,
        change,
        before -> bookings.replace(before, change.apply(before)));
  }

  /**
   * @param store stores what changes; false if somebody else has changed it meanwhile
   */
  Answer change(
      OrganizationId organization,
      Actor by,
      BookingId id,
      EntryKind kind,
      Function<Booking, Booking> change,
      Predicate<Booking> store) {
    Optional<Booking> found = bookings.find(organization, id);
    return denial(organization, by, found)
        .<Answer>map(Answer.NotAllowed::new)
        .orElseGet(
            () ->
                objection(found)
                    .<Answer>map(Answer.NotChanged::new)
                    .orElseGet(() -> store(by, kind, found.orElseThrow(), change, store)));
  }

  private Optional<Denial> denial(OrganizationId organization, Actor by, Optional<Booking> found) {
    return found.filter(booking -> by.equals(new Actor.AMember(booking.host()))).isPresent()
        ? Optional.empty()
        : authority.denial(organization, by, Act.ADMINISTER);
  }

  private Optional<Objection> objection(Optional<Booking> found) {
    if (found.isEmpty()) {
      return Optional.of(Objection.NO_SUCH_BOOKING);
    }
    Booking booking = found.get();
    if (!booking.takesPlace()) {
      return Optional.of(Objection.CANCELLED);
    }
    return clock.instant().isBefore(booking.time().end())
        ? Optional.empty()
        : Optional.of(Objection.OVER);
  }

  private Answer store(
      Actor by,
      EntryKind kind,
      Booking before,
      Function<Booking, Booking> change,
      Predicate<Booking> store) {
    Booking after = change.apply(before);
    return transactions.inOne(
        () -> {
          if (!store.test(before)) {
            return new Answer.NotChanged(Objection.CHANGED_MEANWHILE);
          }
          record.handle(
              RecordEntry.Command.of(
                      before.organization(),
                      by,
                      kind,
                      new Subject(Subject.Kind.BOOKING, before.id().value()))
                  .before(facts(before))
                  .after(facts(after)));
          jobs.noLaterThan(
              ProvisionMeeting.job(before.organization(), before.id()), clock.instant());
          jobs.noLaterThan(InformInvitee.job(before.organization(), before.id()), clock.instant());
          return new Answer.Changed(after);
        });
  }

  private static Facts facts(Booking booking) {
    return Facts.of("host", booking.host())
        .and("start", booking.time().start())
        .and("status", booking.status());
  }
}
