package dev.foyer.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

/** Holds a start back until the database answers, for as long as the operator has patience. */
final class DatabaseGate {

  private static final Logger log = LoggerFactory.getLogger(DatabaseGate.class);

  /** Access denied, to the server or the database, and no such database: waiting mends nothing. */
  private static final Set<Integer> REFUSED_FOR_GOOD = Set.of(1044, 1045, 1049, 1698);

  private final DatabaseUrl url;
  private final Duration patience;

  DatabaseGate(DatabaseUrl url, Duration patience) {
    this.url = url;
    this.patience = patience;
  }

  void passOnceReachable(DataSource database) {
    RetryTemplate attempts =
        new RetryTemplate(
            RetryPolicy.builder()
                .predicate(DatabaseGate::mayPass)
                .maxRetries(Long.MAX_VALUE)
                .delay(Duration.ofMillis(250))
                .multiplier(2)
                .maxDelay(Duration.ofSeconds(5))
                .timeout(patience)
                .build());
    attempts.setRetryListener(new Announcement());
    try {
      attempts.execute(
          () -> {
            try (Connection connection = database.getConnection()) {
              return connection.isValid(5);
            }
          });
    } catch (RetryException givenUp) {
      throw new DatabaseUnreachable(url, givenUp.getLastException());
    }
  }

  private static boolean mayPass(Throwable failure) {
    return failure instanceof SQLException refused
        && !REFUSED_FOR_GOOD.contains(refused.getErrorCode());
  }

  private final class Announcement implements RetryListener {

    @Override
    public void beforeRetry(RetryPolicy policy, Retryable<?> retryable, RetryState state) {
      log.warn(
          "Waiting for the database {}, up to {} s in all: {}",
          url,
          patience.toSeconds(),
          state.getLastException().getMessage());
    }
  }
}
