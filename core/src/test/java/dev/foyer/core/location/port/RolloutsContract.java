package dev.foyer.core.location.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.RolloutId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Rollouts} promises. */
public abstract class RolloutsContract extends PortContract {

  private Rollouts rollouts() {
    return ports().rollouts();
  }

  @Test
  void keepsTheLatestOfEachState() {
    RolloutId id = new RolloutId(given.id());
    EventTypeId reached = new EventTypeId(given.id());
    Instant since = given.now().plusNanos(1_000);
    List<Rollout> states =
        List.of(
            new Rollout.Applying(id, acme.id(), since, 7, reached, 3),
            new Rollout.Applied(id, acme.id(), since, 7),
            new Rollout.Undoing(id, acme.id(), since, 7, reached, 2),
            new Rollout.Undone(id, acme.id(), since, 7, 5));
    for (Rollout state : Every.variantOf(Rollout.class, states)) {
      rollouts().put(state);
      assertThat(rollouts().latest(acme.id())).contains(state);
      assertThat(inOne(() -> rollouts().hold(acme.id()))).contains(state);
    }
  }

  @Test
  void keepsEveryField() {
    Rollout.Applying acmes =
        new Rollout.Applying(
            new RolloutId(given.id()), acme.id(), given.now(), 7, EventTypeId.BEFORE_ALL, 0);
    Rollout.Applying others =
        new Rollout.Applying(
            new RolloutId(given.id()),
            other.id(),
            given.now().plusSeconds(1),
            1,
            new EventTypeId(given.id()),
            1);
    rollouts().put(acmes);
    rollouts().put(others);
    Every.fieldDiffers(acmes, others);
    assertThat(rollouts().latest(acme.id())).contains(acmes);
    assertThat(rollouts().latest(other.id())).contains(others);
  }

  @Test
  void holdsNothingWhereThereWasNone() {
    assertThat(rollouts().latest(acme.id())).isEmpty();
    assertThat(inOne(() -> rollouts().hold(acme.id()))).isEmpty();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    inOneThatFails(
        () ->
            rollouts()
                .put(new Rollout.Applied(new RolloutId(given.id()), acme.id(), given.now(), 1)));
    assertThat(rollouts().latest(acme.id())).isEmpty();
  }
}
