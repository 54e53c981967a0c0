package dev.foyer.core.meeting.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * One thing that happens to a {@link ModelledWorld}.
 *
 * @param pick chooses what it happens to, among what there is then
 */
record Step(Kind kind, int pick) {
  enum Kind {
    BOOK,
    RESCHEDULE,
    CANCEL,
    REASSIGN,
    NEW_LINK,
    DISCONNECT,
    CONNECT,
    CONNECT_PERSONAL,
    DISCONNECT_PERSONAL,
    LOSE_AN_ANSWER,
    REFUSE_ONCE,
    LIMIT_THE_RATE,
    NODE_DIES_IN_A_CALL,
    DELETED_IN_ZOOM,
    MOVED_IN_ZOOM,
    REPAIR_ALL,
    A_MINUTE_PASSES,
    AN_HOUR_PASSES,
    RUN_JOBS
  }

  private static final int LONGEST = 24;
  private static final int PICKS = 1_000;

  /** The same sequence for the same seed; half of all steps book something or run jobs. */
  static List<Step> sequence(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int length = random.nextInt(4, LONGEST);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      steps.add(new Step(kind(random), random.nextInt(PICKS)));
    }
    return steps;
  }

  private static Kind kind(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> Kind.BOOK;
      case 1 -> Kind.RUN_JOBS;
      default -> Kind.values()[random.nextInt(Kind.values().length)];
    };
  }

  <T> T among(List<T> all) {
    return all.get(pick % all.size());
  }
}
