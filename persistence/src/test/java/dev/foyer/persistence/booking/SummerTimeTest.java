package dev.foyer.persistence.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.port.Bookings.After;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.JdbcPorts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moments about which a clock on the wall is wrong; tests run in Berlin's time. */
class SummerTimeTest {
  private final JdbcPorts ports = JdbcPorts.shared();

  static Stream<Instant> moments() {
    return Stream.of(
        Instant.parse("2026-03-29T00:59:59.999999Z"),
        Instant.parse("2026-03-29T01:30:00.000001Z"),
        Instant.parse("2026-10-25T00:30:00Z"),
        Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void isTriedInAZoneThatHasIt() {
    assertThat(ZoneId.systemDefault().getRules().isFixedOffset()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void keepsAndFindsABookingAtThatMoment(Instant moment) {
    Given given = new Given(ports.ids(), moment);
    Booking booking =
        given.aBooking().startingAt(moment).in("Europe/Berlin").bookedAt(moment).build();
    OrganizationId acme = booking.organization();
    ports.bookings().add(booking);
    assertThat(ports.bookings().find(acme, booking.id())).contains(booking);
    assertThat(ports.bookings().page(acme, After.from(moment), 5)).containsExactly(booking);
    assertThat(ports.bookings().page(acme, After.from(moment.plusNanos(1_000)), 5)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void replacesWhatHasBeenSoSinceThatMoment(Instant moment) {
    Given given = new Given(ports.ids(), moment);
    ConnectLink link = given.aConnectLink().build();
    ports.connectLinks().add(link);
    ConnectLink started = link.started(moment);
    assertThat(ports.connectLinks().replace(link, started)).isTrue();
    assertThat(ports.connectLinks().find(link.organization(), link.id())).contains(started);
    assertThat(ports.connectLinks().replace(started, started.approved(moment))).isTrue();
  }
}
