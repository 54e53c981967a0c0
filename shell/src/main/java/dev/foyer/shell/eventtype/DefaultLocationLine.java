package dev.foyer.shell.eventtype;

import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.Rollout;
import dev.foyer.shell.desk.LocationWords;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The default location and its latest rollout as the shell shows them. */
record DefaultLocationLine(String defaultLocation, Optional<Latest> rollout) {

  /** The latest rollout. */
  record Latest(String id, String state, Instant since, long total, long changed, long restored) {}

  static final List<Column<DefaultLocationLine>> FIELDS =
      List.of(
          new Column<>(
              "Default location",
              line -> line.defaultLocation().isEmpty() ? "none" : line.defaultLocation()),
          rollout("Rollout", Latest::state),
          rollout("Since", latest -> Shown.at(latest.since())),
          rollout("Event types", DefaultLocationLine::counts),
          rollout("Rollout id", Latest::id));

  static DefaultLocationLine of(DefaultLocation now) {
    return new DefaultLocationLine(
        now.place().map(LocationWords::of).orElse(""), now.rollout().map(DefaultLocationLine::of));
  }

  private static Latest of(Rollout rollout) {
    return switch (rollout) {
      case Rollout.Applying it -> latest(it, "applying", it.total(), 0);
      case Rollout.Applied it -> latest(it, "applied", it.changed(), 0);
      case Rollout.Undoing it -> latest(it, "undoing", it.changed(), it.restored());
      case Rollout.Undone it -> latest(it, "undone", it.changed(), it.restored());
    };
  }

  private static Latest latest(Rollout rollout, String state, long total, long restored) {
    return new Latest(
        rollout.id().toString(), state, rollout.since(), total, rollout.changed(), restored);
  }

  private static String counts(Latest latest) {
    return switch (latest.state()) {
      case "applying" -> latest.changed() + " of " + latest.total() + " changed";
      case "applied" -> latest.changed() + " changed";
      default ->
          latest.restored() + " of " + latest.changed() + " have their earlier location back";
    };
  }

  private static Column<DefaultLocationLine> rollout(String title, Function<Latest, String> text) {
    return new Column<>(title, line -> line.rollout().map(text).orElse(""));
  }
}
