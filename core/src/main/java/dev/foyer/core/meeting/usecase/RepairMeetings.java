package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.Remedy;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Mends meetings that are missing, gone, or not as booked (BR-55), each by itself: one that can't
 * be mended holds up no other. What is begun here jobs carry out, within Zoom's limits; asking
 * again for what is begun already changes nothing.
 */
public final class RepairMeetings {

  /** How many may be named at once. */
  public static final int MOST = 500;

  /**
   * Which ones, at most {@link #MOST}; the host of a single one may do it, else owners, admins and
   * support.
   *
   * @param dryRun only say what would be done
   */
  public record Command(
      OrganizationId organization, Actor by, List<BookingId> bookings, boolean dryRun) {
    public Command {
      bookings = List.copyOf(bookings);
      if (bookings.size() > MOST) {
        throw new IllegalArgumentException("At most 500 meetings are repaired at once.");
      }
    }
  }

  /** What comes of one. */
  public sealed interface Result {
    /** This is done about it, or would be. */
    record Mended(Remedy by) implements Result {}

    /** It is as it should be. */
    record NothingToDo() implements Result {}

    /** Something happened to it meanwhile: look again. */
    record ChangedMeanwhile() implements Result {}

    record NoSuchBooking() implements Result {}
  }

  /** One of them. */
  public record Item(BookingId booking, Result result) {}

  /** The answer. */
  public sealed interface Outcome {
    record Repaired(List<Item> items) implements Outcome {
      public Repaired {
        items = List.copyOf(items);
      }
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Bookings bookings;
  private final EventView eventView;
  private final Authority authority;
  private final MeetingProgress progress;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public RepairMeetings(
      Bookings bookings,
      EventView eventView,
      Authority authority,
      MeetingProgress progress,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.bookings = bookings;
    this.eventView = eventView;
    this.authority = authority;
    this.progress = progress;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        ownOnly(command)
            ? Optional.empty()
            : authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    return denial
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(
            () ->
                new Outcome.Repaired(
                    command.bookings().stream()
                        .map(booking -> new Item(booking, repair(command, booking)))
                        .toList()));
  }

  private boolean ownOnly(Command command) {
    return command.bookings().size() == 1
        && bookings
            .find(command.organization(), command.bookings().getFirst())
            .map(Booking::host)
            .filter(host -> command.by().equals(new Actor.AMember(host)))
            .isPresent();
  }

  private Result repair(Command command, BookingId id) {
    return bookings.find(command.organization(), id).stream()
        .flatMap(booking -> eventView.of(command.organization(), List.of(booking)).stream())
        .findFirst()
        .map(event -> repair(command, event))
        .orElseGet(Result.NoSuchBooking::new);
  }

  private Result repair(Command command, Event event) {
    return Remedy.of(event)
        .map(
            remedy ->
                command.dryRun() || apply(command.by(), event, remedy)
                    ? new Result.Mended(remedy)
                    : new Result.ChangedMeanwhile())
        .orElseGet(Result.NothingToDo::new);
  }

  private boolean apply(Actor by, Event event, Remedy remedy) {
    Booking booking = event.booking();
    return transactions.inOne(
        () -> {
          boolean begun = begin(event, remedy);
          if (begun) {
            record.handle(
                RecordEntry.Command.of(
                        booking.organization(),
                        by,
                        EntryKind.MEETING_REPAIRED,
                        new Subject(Subject.Kind.BOOKING, booking.id().value()))
                    .after(Facts.of("remedy", remedy)));
            jobs.noLaterThan(
                ProvisionMeeting.job(booking.organization(), booking.id()), clock.instant());
          }
          return begun;
        });
  }

  private boolean begin(Event event, Remedy remedy) {
    event.leftovers().stream()
        .filter(left -> !(left.state() instanceof Leftover.State.Held))
        .forEach(progress::due);
    return event.meeting().map(meeting -> begin(meeting, remedy)).orElse(true);
  }

  private boolean begin(Meeting meeting, Remedy remedy) {
    return switch (remedy) {
      case TRY_NOW, DELETE_LEFTOVERS -> true;
      case MAKE_ANEW -> progress.mended(meeting, meeting.anew(progress.now()), List.of());
      case SET_RIGHT ->
          meeting instanceof Meeting.Made made
              && progress.mended(
                  made,
                  made.notChanged(new WaitReason.JustBooked(), Optional.empty(), progress.now()),
                  List.of());
      case TAKE_ZOOMS_LINK ->
          meeting instanceof Meeting.Strayed strayed
              && progress.mended(strayed, strayed.withZoomsLink(progress.now()), List.of());
    };
  }
}
