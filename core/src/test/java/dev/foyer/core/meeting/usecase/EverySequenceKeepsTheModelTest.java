package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.foyer.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens in whichever order, in the end each booking that takes place has one meeting, on
 * its host, at its time, and no other meeting is left.
 */
@Rule({"BR-52", "BR-53"})
class EverySequenceKeepsTheModelTest {
  private static final int SEQUENCES = 600;

  @Test
  void endsWithOneMeetingForEachBookingThatTakesPlace() {
    for (long seed = 0; seed < SEQUENCES; seed++) {
      List<Step> steps = Step.sequence(seed);
      if (difference(steps).isPresent()) {
        List<Step> shortest = shrink(steps);
        fail(
            "Seed %d, shortest sequence %s: %s"
                .formatted(seed, shortest, difference(shortest).orElse("")));
      }
    }
  }

  @Test
  void tellsTheSameOfTheSameSeed() {
    assertThat(Step.sequence(7)).isEqualTo(Step.sequence(7)).isNotEqualTo(Step.sequence(8));
  }

  /** Drops steps one by one as long as something still differs. */
  private static List<Step> shrink(List<Step> steps) {
    List<Step> shortest = steps;
    for (int i = shortest.size() - 1; i >= 0; i--) {
      List<Step> without = new ArrayList<>(shortest);
      without.remove(i);
      if (difference(without).isPresent()) {
        shortest = without;
      }
    }
    return shortest;
  }

  private static Optional<String> difference(List<Step> steps) {
    try {
      ModelledWorld world = new ModelledWorld();
      steps.forEach(world::take);
      world.settle();
      world.assertAsModelled();
      return Optional.empty();
    } catch (AssertionError | RuntimeException differs) {
      return Optional.of(differs.toString());
    }
  }
}
