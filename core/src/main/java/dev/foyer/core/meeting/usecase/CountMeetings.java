package dev.foyer.core.meeting.usecase;

import dev.foyer.core.meeting.MeetingCount;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts how the meetings stand whose events were booked in the last days, by day: a day on which
 * Zoom did not work is seen at a glance (BR-51).
 */
public final class CountMeetings {

  private static final int MOST_DAYS = 31;

  /** Days as they are in this zone; today is the last. */
  public record Command(OrganizationId organization, Actor by, ZoneId zone, int days) {
    public Command {
      days = Math.clamp(days, 1, MOST_DAYS);
    }
  }

  /** What was booked on a day, and is not cancelled. */
  public record Day(LocalDate date, MeetingCount count) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param days oldest first, those without any included
     */
    record Counted(List<Day> days) implements Outcome {
      public Counted {
        days = List.copyOf(days);
      }
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Meetings meetings;
  private final Authority authority;
  private final InstantSource clock;

  public CountMeetings(Meetings meetings, Authority authority, InstantSource clock) {
    this.meetings = meetings;
    this.authority = authority;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return authority
        .denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION)
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> count(command));
  }

  private Outcome count(Command command) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), command.zone());
    List<LocalDate> dates =
        today.minusDays(command.days() - 1L).datesUntil(today.plusDays(2)).toList();
    List<Instant> edges =
        dates.stream().map(date -> date.atStartOfDay(command.zone()).toInstant()).toList();
    List<MeetingCount> counts = meetings.counts(command.organization(), edges);
    return new Outcome.Counted(
        IntStream.range(0, counts.size())
            .mapToObj(day -> new Day(dates.get(day), counts.get(day)))
            .toList());
  }
}
