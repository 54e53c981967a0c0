package dev.foyer.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.inmemory.InMemoryIds;
import dev.foyer.core.meeting.HostDay.Outlook;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("BR-54")
class HostForecastTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant TEN = Instant.parse("2026-11-25T10:00:00Z");

  private final Given given = new Given(new InMemoryIds(), Given.NOON);
  private final Member carla = given.aMember().build();

  @ParameterizedTest
  @CsvSource({
    "0, 0, ENOUGH",
    "79, 0, ENOUGH",
    "40, 39, ENOUGH",
    "80, 0, SHORT",
    "0, 80, SHORT",
    "60, 40, SHORT",
    "100, 0, SHORT",
    "60, 41, TOO_LITTLE",
    "0, 101, TOO_LITTLE"
  })
  void warnsBeforeTheDayIsSpent(int spent, int wanted, Outlook outlook) {
    assertThat(new HostDay(TODAY, spent, wanted).outlook()).isEqualTo(outlook);
  }

  @Test
  void countsTodayWhatWaitsAndLaterWhatIsBooked() {
    List<Booking> bookings =
        IntStream.range(0, 90).mapToObj(each -> from(TEN.plusSeconds(each * 60L), 1)).toList();
    assertThat(HostForecast.of(carla, bookings, TODAY, 70, 40).days())
        .containsExactly(new HostDay(TODAY, 70, 40), new HostDay(TODAY.plusDays(1), 0, 90));
  }

  @Test
  void takesTheDaysOfUtc() {
    Booking late = from(Instant.parse("2026-11-25T23:59:59Z"), 30);
    Booking early = from(Instant.parse("2026-11-26T00:30:00Z"), 30);
    List<Booking> bookings =
        IntStream.range(0, 80).mapToObj(each -> each < 40 ? late : early).toList();
    assertThat(HostForecast.of(carla, bookings, TODAY, 0, 0).days())
        .as("forty on either day is enough")
        .isEmpty();
  }

  @Test
  void hasNothingToTellOfAQuietHost() {
    assertThat(HostForecast.of(carla, List.of(from(TEN, 30)), TODAY, 3, 1).warns()).isFalse();
  }

  @Test
  void findsEventsThatOverlap() {
    Booking first = from(TEN, 60);
    Booking within = from(TEN.plus(Duration.ofMinutes(10)), 10);
    Booking across = from(TEN.plus(Duration.ofMinutes(59)), 30);
    Booking after = from(TEN.plus(Duration.ofMinutes(89)), 30);
    assertThat(Overlap.among(List.of(across, after, first, within)))
        .containsExactly(new Overlap(first, within), new Overlap(first, across));
  }

  @Test
  void findsEventsAtTheVerySameTime() {
    Booking one = from(TEN, 30);
    Booking same = from(TEN, 30);
    assertThat(Overlap.among(List.of(one, same))).containsExactly(new Overlap(one, same));
  }

  private Booking from(Instant start, int minutes) {
    return given.aBooking().startingAt(start).lasting(Duration.ofMinutes(minutes)).build();
  }
}
