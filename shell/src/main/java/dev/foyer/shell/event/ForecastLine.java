package dev.foyer.shell.event;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.meeting.HostDay;
import dev.foyer.core.meeting.HostForecast;
import dev.foyer.core.meeting.Overlap;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** One thing that a host should know of a day to come. */
record ForecastLine(String host, LocalDate day, String warning, List<String> events) {

  static final List<Column<ForecastLine>> COLUMNS =
      List.of(
          new Column<>("Host", ForecastLine::host),
          new Column<>("Day (UTC)", line -> line.day().toString()),
          new Column<>("What", ForecastLine::warning),
          new Column<>("Event ids", line -> Shown.joined(line.events())));

  static Stream<ForecastLine> of(HostForecast forecast) {
    String host = forecast.host().email().value();
    return Stream.concat(
        forecast.days().stream().map(day -> of(host, day)),
        forecast.overlaps().stream().map(overlap -> of(host, overlap)));
  }

  private static ForecastLine of(String host, HostDay day) {
    String counted =
        day.spent()
            + " spent and "
            + day.wanted()
            + " to come, of "
            + LimitedHost.PER_DAY
            + " creations and changes";
    return new ForecastLine(
        host,
        day.day(),
        switch (day.outlook()) {
          case ENOUGH -> counted;
          case SHORT -> "nearly used up: " + counted;
          case TOO_LITTLE -> "some must wait: " + counted;
        },
        List.of());
  }

  private static ForecastLine of(String host, Overlap overlap) {
    Booking first = overlap.first();
    Booking second = overlap.second();
    return new ForecastLine(
        host,
        LocalDate.ofInstant(second.time().start(), ZoneOffset.UTC),
        "overlap: \""
            + second.name()
            + "\" begins at "
            + Shown.at(second.time().start())
            + ", before \""
            + first.name()
            + "\" ends",
        List.of(first.id().toString(), second.id().toString()));
  }
}
