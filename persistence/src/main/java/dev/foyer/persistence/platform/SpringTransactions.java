package dev.foyer.persistence.platform;

import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.core.NestedRuntimeException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring's transactions. Whoever opened one repeats the whole work, a limited number of times, when
 * the database asks for it; work within an open transaction leaves that to its opener.
 */
public final class SpringTransactions implements Transactions {
  private static final int MOST_TRIES = 10;

  /** Each of these has waited for a locked row as long as the database lets it. */
  private static final int MOST_WAITS = 2;

  private static final long FIRST_PAUSE_MICROS = 2_000;

  private final TransactionTemplate template;
  private final Pause pause;
  private final boolean joins;

  private SpringTransactions(TransactionTemplate template, Pause pause, boolean joins) {
    this.template = template;
    this.pause = pause;
    this.joins = joins;
  }

  /** Transactions that join the current one. */
  public static SpringTransactions joining(PlatformTransactionManager manager, Pause pause) {
    return new SpringTransactions(new TransactionTemplate(manager), pause, true);
  }

  /** Transactions that commit by themselves, whatever becomes of the current one. */
  public static SpringTransactions apart(PlatformTransactionManager manager, Pause pause) {
    TransactionTemplate template = new TransactionTemplate(manager);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new SpringTransactions(template, pause, false);
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    if (joins && inside()) {
      return once(work);
    }
    for (int tries = 1; ; tries++) {
      try {
        return once(work);
      } catch (NestedRuntimeException failure) {
        if (tries >= mostTries(failure)) {
          throw failure;
        }
      }
      pause.pause(pauseAfter(tries));
    }
  }

  private static int mostTries(NestedRuntimeException failure) {
    if (Contention.waitedInVain(failure)) {
      return MOST_WAITS;
    }
    return Contention.in(failure) ? MOST_TRIES : 1;
  }

  @Override
  public boolean inside() {
    return TransactionSynchronizationManager.isActualTransactionActive();
  }

  private <T> T once(Supplier<T> work) {
    return Objects.requireNonNull(template.execute(_ -> work.get()));
  }

  /** Doubles with every try, and differs between those who stood in each other's way. */
  private static Duration pauseAfter(int tries) {
    long longest = FIRST_PAUSE_MICROS << tries;
    long micros = ThreadLocalRandom.current().nextLong(longest / 2, longest);
    return Duration.ofNanos(micros * 1_000);
  }
}
