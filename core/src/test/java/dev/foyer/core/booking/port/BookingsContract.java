package dev.foyer.core.booking.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.booking.port.Bookings.After;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.ABooking;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Bookings} promises. */
public abstract class BookingsContract extends PortContract {
  private Bookings bookings() {
    return ports().bookings();
  }

  @Test
  void keepsEveryField() {
    Booking adas = stored(bookingOf(ada));
    Booking ottos =
        stored(
            bookingOf(otto)
                .with(ada.id())
                .named("Größe 🗓️")
                .by("İnes Ünal", "ines.unal@guest.example")
                .startingAt(given.now().plusNanos(1_000))
                .lasting(Duration.ofMinutes(61))
                .in("Asia/Kathmandu")
                .at(new Location.InPerson("Straße 1"))
                .bookedAt(given.now().minusNanos(1_000)));
    Every.fieldDiffers(adas, ottos, "status", "revision");
    Every.fieldDiffers(adas.time(), ottos.time());
    Every.fieldDiffers(adas.invitee(), ottos.invitee());
    assertThat(bookings().find(acme.id(), adas.id())).contains(adas);
    assertThat(bookings().find(other.id(), ottos.id())).contains(ottos);
  }

  @Test
  void keepsEveryLocation() {
    List<Location.Place> locations =
        List.of(
            new Location.Zoom(),
            new Location.Phone("+44 20 7946 0000"),
            new Location.InPerson("Here"),
            new Location.Custom("There"));
    for (Location.Place location : Every.variantOf(Location.Place.class, locations)) {
      Booking stored = stored(bookingOf(ada).at(location));
      assertThat(bookings().find(acme.id(), stored.id())).contains(stored);
    }
  }

  @Test
  void keepsInstantsWhereClocksAreTurned() {
    Stream.of(
            "2026-03-29T00:30:00Z",
            "2026-03-29T01:30:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z",
            "2026-11-01T05:30:00Z",
            "2026-11-01T06:30:00Z")
        .map(Instant::parse)
        .forEach(
            start -> {
              Booking stored = stored(bookingOf(ada).startingAt(start).bookedAt(start));
              assertThat(bookings().find(acme.id(), stored.id())).contains(stored);
            });
  }

  @Test
  void hidesBookingsFromOtherOrganizations() {
    Booking stored = stored(bookingOf(ada));
    After start = After.from(Instant.EPOCH.plusSeconds(1));
    assertThat(bookings().find(other.id(), stored.id())).isEmpty();
    assertThat(bookings().page(other.id(), start, 10)).isEmpty();
    assertThat(bookings().pageOf(other.id(), ada.id(), start, 10)).isEmpty();
    assertThat(bookings().find(acme.id(), new BookingId(given.id()))).isEmpty();
  }

  @Test
  void pagesByStartThenId() {
    Instant noon = given.now();
    Booking third = stored(bookingOf(ada).startingAt(noon.plusSeconds(1)));
    Booking first = stored(bookingOf(ada).startingAt(noon));
    Booking second = stored(bookingOf(ada).startingAt(noon));
    stored(bookingOf(ada).startingAt(noon.minusNanos(1_000)));
    List<Booking> page = bookings().page(acme.id(), After.from(noon), 2);
    assertThat(page).containsExactly(first, second);
    After next = new After(second.time().start(), second.id());
    assertThat(bookings().page(acme.id(), next, 2)).containsExactly(third);
  }

  @Test
  void pagesThroughOneHostsBookings() {
    Member bruno = given.aMember().of(acme).build();
    ports().members().add(bruno);
    Booking first = stored(bookingOf(ada).startingAt(given.now()));
    stored(bookingOf(bruno).startingAt(given.now()));
    Booking second = stored(bookingOf(ada).startingAt(given.now().plusSeconds(1)));
    List<Booking> page = bookings().pageOf(acme.id(), ada.id(), After.from(given.now()), 1);
    assertThat(page).containsExactly(first);
    After next = new After(first.time().start(), first.id());
    assertThat(bookings().pageOf(acme.id(), ada.id(), next, 5)).containsExactly(second);
  }

  @Test
  void keepsEveryChange() {
    Booking booked = stored(bookingOf(ada).with(new MemberId(given.id()), otto.id()));
    Booking moved =
        booked.rescheduled(
            new BookingTime(
                given.now().plusSeconds(5), Duration.ofSeconds(70), ZoneId.of("Asia/Tokyo")));
    Booking handed = moved.heldBy(otto.id());
    assertThat(handed.others()).hasSize(1);
    assertThat(bookings().replace(booked, moved)).isTrue();
    assertThat(bookings().find(acme.id(), booked.id())).contains(moved);
    assertThat(bookings().replace(moved, handed)).isTrue();
    assertThat(bookings().find(acme.id(), booked.id())).contains(handed);
  }

  @Test
  void refusesAChangeOfWhatHasChanged() {
    Booking booked = stored(bookingOf(ada));
    Booking handed = booked.heldBy(otto.id());
    assertThat(bookings().replace(booked, handed)).isTrue();
    assertThat(bookings().replace(booked, booked.cancelled())).isFalse();
    assertThat(bookings().find(acme.id(), booked.id())).contains(handed);
  }

  @Test
  void findsSeveralByStart() {
    Booking later = stored(bookingOf(ada).startingAt(given.now().plusSeconds(1)));
    Booking first = stored(bookingOf(ada).startingAt(given.now()));
    stored(bookingOf(ada));
    List<BookingId> ids = List.of(later.id(), new BookingId(given.id()), first.id());
    assertThat(bookings().all(acme.id(), ids)).containsExactly(first, later);
    assertThat(bookings().all(other.id(), ids)).isEmpty();
    assertThat(bookings().all(acme.id(), List.of())).isEmpty();
  }

  @Test
  void listsOnlyWhatTakesPlace() {
    Booking booked = stored(bookingOf(ada).startingAt(given.now()));
    assertThat(bookings().replace(booked, booked.cancelled())).isTrue();
    assertThat(bookings().find(acme.id(), booked.id())).contains(booked.cancelled());
    assertThat(bookings().page(acme.id(), After.from(given.now()), 5)).isEmpty();
    assertThat(bookings().pageOf(acme.id(), ada.id(), After.from(given.now()), 5)).isEmpty();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    ABooking gone = bookingOf(ada);
    inOneThatFails(() -> stored(gone));
    assertThat(bookings().find(acme.id(), gone.build().id())).isEmpty();
  }

  private ABooking bookingOf(Member host) {
    EventType eventType =
        given.anEventType().hostedBy(host).named("Intro with " + host.name()).build();
    ports().eventTypes().add(eventType);
    return given.aBooking().of(eventType);
  }

  private Booking stored(ABooking example) {
    Booking booking = example.build();
    bookings().add(booking);
    return booking;
  }
}
