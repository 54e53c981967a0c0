package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.meeting.MeetingCount;
import dev.foyer.core.organization.Denial;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsAreCountedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final LocalDate today = LocalDate.ofInstant(rig.clock().instant(), ZoneOffset.UTC);

  @Test
  void countsByTheDayOfBookingWhateverTheDayOfTheEvent() {
    rig.book(acme.member("carla"), Duration.ofDays(20));
    rig.clock().advance(Duration.ofDays(1));
    rig.connectOrganization(acme);
    rig.book(acme.member("carla"), Duration.ofDays(1));
    rig.runDueJobs();
    rig.book(acme.member("grace"), Duration.ofDays(1));

    List<CountMeetings.Day> days = count(ZoneOffset.UTC).days();

    assertThat(days)
        .hasSize(14)
        .last()
        .isEqualTo(new CountMeetings.Day(today.plusDays(1), new MeetingCount(1, 1, 0)));
    assertThat(days.get(12)).isEqualTo(new CountMeetings.Day(today, new MeetingCount(1, 0, 0)));
    assertThat(days.subList(0, 12)).allMatch(day -> day.count().equals(MeetingCount.NONE));
  }

  @Test
  void countsDaysAsTheyAreInTheZoneAskedFor() {
    rig.book(acme.member("carla"));

    assertThat(count(ZoneId.of("Pacific/Kiritimati")).days())
        .last()
        .isEqualTo(new CountMeetings.Day(today.plusDays(1), new MeetingCount(0, 1, 0)));
  }

  @Test
  void tellsNothingToMembers() {
    assertThat(
            rig.foyer()
                .events()
                .countMeetings()
                .handle(new CountMeetings.Command(acme.id(), acme.as("carla"), ZoneOffset.UTC, 14)))
        .isEqualTo(new CountMeetings.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
  }

  private CountMeetings.Outcome.Counted count(ZoneId zone) {
    return Expected.outcome(
        CountMeetings.Outcome.Counted.class,
        rig.foyer()
            .events()
            .countMeetings()
            .handle(new CountMeetings.Command(acme.id(), acme.as("ada"), zone, 14)));
  }
}
