package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.HostDay;
import dev.foyer.core.meeting.HostForecast;
import dev.foyer.core.meeting.Overlap;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("BR-54")
class HostsAreForecastTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member carla = acme.member("carla");
  private final Member dan = acme.member("dan");
  private final LocalDate today = LocalDate.ofInstant(rig.clock().instant(), ZoneOffset.UTC);

  @Test
  void tellsOfAHostWhoseMeetingsWaitForTheNextDay() {
    OrganizationConnection.Active connection = rig.connectOrganization(acme);
    rig.zoom()
        .script()
        .always(Operation.CREATE_MEETING, new ScriptedAnswer.NotNow(Obstacle.DAILY_LIMIT));
    rig.book(carla);
    rig.book(carla, Duration.ofDays(2));
    rig.runDueJobs();
    rig.ports()
        .hostAllowance()
        .exhaust(
            new LimitedHost(
                connection.approval().environment(),
                connection.approval().account().id(),
                new ZoomUserId("zu-carla-acme.example")),
            today);
    assertThat(forecast().hosts())
        .containsExactly(
            new HostForecast(
                carla, List.of(new HostDay(today, LimitedHost.PER_DAY, 2)), List.of()));
  }

  @Test
  void tellsOfOverlappingEventsOfOneHostOnly() {
    Booking one = rig.book(carla);
    Booking other = rig.book(carla);
    rig.book(dan);
    assertThat(forecast().hosts())
        .containsExactly(new HostForecast(carla, List.of(), List.of(new Overlap(one, other))));
  }

  @Test
  void looksAWeekAhead() {
    rig.book(carla, Duration.ofDays(8));
    rig.book(carla, Duration.ofDays(8));
    assertThat(forecast()).isEqualTo(new ForecastHosts.Outcome.Foreseen(List.of(), true));
  }

  private ForecastHosts.Outcome.Foreseen forecast() {
    return Expected.outcome(
        ForecastHosts.Outcome.Foreseen.class,
        rig.foyer()
            .events()
            .forecastHosts()
            .handle(new ForecastHosts.Command(acme.id(), acme.as("ada"))));
  }
}
