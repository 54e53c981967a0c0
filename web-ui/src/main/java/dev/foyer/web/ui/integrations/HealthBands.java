package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.WatchInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last 30 days of a connection without gaps, oldest first: what the checks found, for as long
 * as that may be believed, and since when it has been paused or stopped.
 */
record HealthBands(List<HealthBand> all, Instant from, Instant to) {

  private static final Duration LATELY = Duration.ofDays(30);

  /** A check speaks for the time until the next one, but for no longer than so many intervals. */
  private static final int BELIEVED_FOR = 3;

  static HealthBands of(
      OrganizationConnection connection,
      List<HealthSpell> newestFirst,
      WatchInterval checkedEvery,
      Instant now) {
    Duration believedFor = checkedEvery.length().multipliedBy(BELIEVED_FOR);
    Instant start = now.minus(LATELY);
    List<HealthBand> bands = new ArrayList<>();
    Instant known = start;
    for (HealthBand found : found(newestFirst.reversed(), believedFor, now)) {
      Instant from = later(found.from(), known);
      if (from.isBefore(found.to())) {
        add(bands, unchecked(known, from));
        add(bands, found.since(from));
        known = found.to();
      }
    }
    add(bands, unchecked(known, now));
    return new HealthBands(List.copyOf(ending(bands, connection, start, now)), start, now);
  }

  /** Without the time before the first check. */
  List<HealthBand> known() {
    return all.stream().dropWhile(band -> band.state() == HealthBand.State.UNCHECKED).toList();
  }

  /** What each spell says, for as long as it is believed. */
  private static List<HealthBand> found(
      List<HealthSpell> oldestFirst, Duration believedFor, Instant now) {
    List<HealthBand> bands = new ArrayList<>();
    for (HealthSpell spell : oldestFirst) {
      told(spell, earlier(spell.until().plus(believedFor), now), now)
          .ifPresent(
              band -> {
                if (!bands.isEmpty() && bands.getLast().to().isAfter(band.from())) {
                  bands.add(bands.removeLast().until(band.from()));
                }
                bands.add(band);
              });
    }
    return bands;
  }

  /** What is lost stays so: nobody checks it any more. */
  private static Optional<HealthBand> told(HealthSpell spell, Instant to, Instant end) {
    return switch (spell.found()) {
      case Diagnosis.Sound _ ->
          Optional.of(new HealthBand(HealthBand.State.WORKED, Optional.empty(), spell.from(), to));
      case Diagnosis.Doubtful(var why) ->
          Optional.of(
              new HealthBand(
                  HealthBand.State.AT_RISK, Optional.of(HealthWords.cause(why)), spell.from(), to));
      case Diagnosis.Lost(var why) ->
          Optional.of(
              new HealthBand(
                  HealthBand.State.STOPPED,
                  Optional.of(HealthWords.cause(why)),
                  spell.from(),
                  end));
      case Diagnosis.Suspected _, Diagnosis.Unclear _ -> Optional.empty();
    };
  }

  /**
   * The state that it is in says more than the checks, from the moment in which it came into it.
   */
  private static List<HealthBand> ending(
      List<HealthBand> bands, OrganizationConnection connection, Instant start, Instant now) {
    Optional<HealthBand> last =
        switch (connection) {
          case OrganizationConnection.Lapsed(_, var since, var why) ->
              Optional.of(
                  new HealthBand(
                      HealthBand.State.STOPPED,
                      Optional.of(HealthWords.cause(why)),
                      later(since, start),
                      now));
          case OrganizationConnection.Paused(_, var since) ->
              Optional.of(
                  new HealthBand(
                      HealthBand.State.PAUSED, Optional.empty(), later(since, start), now));
          case OrganizationConnection.Working _,
              OrganizationConnection.Standby _,
              OrganizationConnection.LapsedStandby _,
              OrganizationConnection.Pending _,
              OrganizationConnection.Ended _ ->
              Optional.empty();
        };
    return last.map(band -> endingWith(band, bands)).orElse(bands);
  }

  private static List<HealthBand> endingWith(HealthBand last, List<HealthBand> bands) {
    List<HealthBand> before = new ArrayList<>();
    bands.stream()
        .filter(band -> band.from().isBefore(last.from()))
        .map(band -> band.until(earlier(band.to(), last.from())))
        .forEach(before::add);
    add(before, last);
    return before;
  }

  private static HealthBand unchecked(Instant from, Instant to) {
    return new HealthBand(HealthBand.State.UNCHECKED, Optional.empty(), from, to);
  }

  private static void add(List<HealthBand> bands, HealthBand next) {
    if (!next.from().isBefore(next.to())) {
      return;
    }
    if (!bands.isEmpty() && bands.getLast().sameAs(next)) {
      bands.add(bands.removeLast().until(next.to()));
    } else {
      bands.add(next);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
