package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.webhook.Webhooks;
import dev.foyer.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Moves the simulated clock, or lets it stand still: tokens, retries and daily limits follow it.
 */
final class ClockControl {

  private record Move(
      @Nullable Long advanceSeconds, @Nullable Instant to, @Nullable Boolean frozen) {}

  private final World world;
  private final Webhooks webhooks;

  ClockControl(World world, Webhooks webhooks) {
    this.world = world;
    this.webhooks = webhooks;
  }

  Answer show(Request request) {
    return Answer.json(
        200,
        Json.of(
            "now", world.instant(),
            "frozen", world.isFrozen(),
            "offsetSeconds", world.settings().clockOffsetSeconds()));
  }

  /** Sets it to an instant, moves it by seconds, or both; and stops it or lets it run. */
  Answer move(Request request) {
    Move move = Fields.of(request, Move.class);
    Instant start = move.to() == null ? world.instant() : move.to();
    long advance = move.advanceSeconds() == null ? 0 : move.advanceSeconds();
    boolean frozen = move.frozen() == null ? world.isFrozen() : move.frozen();
    set(start.plusSeconds(advance), frozen);
    world.afterCommit(webhooks::clockMoved);
    return show(request);
  }

  private void set(Instant now, boolean frozen) {
    Duration ahead = Duration.between(world.realTime(), now);
    // Rounded up, so that a clock set running again never goes back.
    long seconds = ahead.toSeconds() + (ahead.toNanosPart() > 0 ? 1 : 0);
    world.change(world.settings().withClock(seconds, frozen ? now : null));
  }
}
