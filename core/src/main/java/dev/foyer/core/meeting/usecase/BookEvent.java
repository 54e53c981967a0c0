package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.ChosenHost;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.usecase.ChooseHost;
import dev.foyer.core.meeting.Delay;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Books an event. With Zoom as its location the booking, its waiting meeting and the job that makes
 * it are stored together; Zoom itself is not needed for it (BR-51).
 */
public final class BookEvent {

  /**
   * Which event type, for whom, when: members for those that they host, admins for any.
   *
   * @param picked which host is wanted, where the host rule asks for that
   */
  public record Command(
      OrganizationId organization,
      Actor by,
      EventTypeId eventType,
      Optional<MemberId> picked,
      Invitee invitee,
      Instant start,
      ZoneId zone) {

    /** With no host picked. */
    public Command(
        OrganizationId organization,
        Actor by,
        EventTypeId eventType,
        Invitee invitee,
        Instant start,
        ZoneId zone) {
      this(organization, by, eventType, Optional.empty(), invitee, start, zone);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Booked(Booking booking, Optional<Meeting> meeting) implements Outcome {}

    record NoSuchEventType() implements Outcome {}

    /** Whoever was picked is no host of the event type. */
    record NoSuchHost() implements Outcome {}

    /** It would begin in the past. */
    record StartsInThePast() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final Bookings bookings;
  private final Meetings meetings;
  private final ChooseHost chooseHost;
  private final KeptSettings settings;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final Ids ids;
  private final InstantSource clock;

  public BookEvent(
      EventTypes eventTypes,
      Bookings bookings,
      Meetings meetings,
      ChooseHost chooseHost,
      KeptSettings settings,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      Ids ids,
      InstantSource clock) {
    this.eventTypes = eventTypes;
    this.bookings = bookings;
    this.meetings = meetings;
    this.chooseHost = chooseHost;
    this.settings = settings;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<EventType> found = eventTypes.find(command.organization(), command.eventType());
    if (found.isEmpty()) {
      return new Outcome.NoSuchEventType();
    }
    EventType eventType = found.get();
    if (!hosts(eventType, command.by())) {
      Optional<Denial> denial =
          authority.denial(command.organization(), command.by(), Act.ADMINISTER);
      if (denial.isPresent()) {
        return new Outcome.NotAllowed(denial.get());
      }
    }
    if (!command.start().isAfter(clock.instant())) {
      return new Outcome.StartsInThePast();
    }
    return transactions.inOne(() -> bookInTurn(command, eventType));
  }

  private static boolean hosts(EventType eventType, Actor by) {
    return by instanceof Actor.AMember(MemberId member) && eventType.hosts().contains(member);
  }

  /** Where hosts take turns, bookings at the same time are made one after the other. */
  private Outcome bookInTurn(Command command, EventType seen) {
    return (seen.rule() == HostRule.ROUND_ROBIN
            ? eventTypes.hold(command.organization(), seen.id())
            : Optional.of(seen))
        .map(eventType -> pickedOrNot(command, eventType))
        .orElseGet(Outcome.NoSuchEventType::new);
  }

  private Outcome pickedOrNot(Command command, EventType eventType) {
    return command.picked().isPresent() && !eventType.hosts().contains(command.picked().get())
        ? new Outcome.NoSuchHost()
        : book(command, eventType);
  }

  private Outcome book(Command command, EventType eventType) {
    ChosenHost chosen = chooseHost.handle(eventType, command.picked());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Booking booking =
        new Booking(
            new BookingId(ids.next()),
            command.organization(),
            eventType.id(),
            eventType.name(),
            chosen.organizer(),
            chosen.others(),
            command.invitee(),
            new BookingTime(
                command.start().truncatedTo(ChronoUnit.MICROS),
                eventType.duration(),
                command.zone()),
            eventType.location().under(settings.of(command.organization())),
            Booking.Status.BOOKED,
            0,
            now);
    bookings.add(booking);
    if (eventType.rule() == HostRule.ROUND_ROBIN) {
      eventTypes.replace(eventType, eventType.organizedBy(chosen.organizer(), now));
    }
    jobs.noLaterThan(InformInvitee.job(booking.organization(), booking.id()), now);
    record.handle(
        RecordEntry.Command.of(
                command.organization(),
                command.by(),
                EntryKind.EVENT_BOOKED,
                new Subject(Subject.Kind.BOOKING, booking.id().value()))
            .after(Facts.of("host", booking.host()).and("start", booking.time().start())));
    return new Outcome.Booked(booking, meeting(booking, now));
  }

  private Optional<Meeting> meeting(Booking booking, Instant now) {
    return switch (booking.location()) {
      case Location.Zoom _ -> {
        Meeting.Waiting waiting =
            new Meeting.Waiting(booking.organization(), booking.id(), now, Delay.NOT_AT_ALL);
        meetings.add(waiting);
        jobs.noLaterThan(ProvisionMeeting.job(booking.organization(), booking.id()), now);
        jobs.noLaterThan(WatchMeetings.job(booking.organization()), WatchMeetings.first(now));
        yield Optional.of(waiting);
      }
      case Location.Phone _, Location.InPerson _, Location.Custom _ -> Optional.empty();
    };
  }
}
