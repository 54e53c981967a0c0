package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection.AwaitingActivation;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Reminds owners and admins of a confirmed approval that waits for one of them (BR-06), on its
 * first, third and sixth day. A job runs it.
 */
public final class RemindOfApproval {

  private static final List<Integer> DAYS = List.of(1, 3, 6);

  private final OrganizationConnections connections;
  private final Activation activation;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemindOfApproval(
      OrganizationConnections connections,
      Activation activation,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.activation = activation;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** When the first reminder is due. */
  static Instant firstAfter(Instant confirmedAt) {
    return due(confirmedAt, DAYS.getFirst());
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    return transactions.inOne(
        () ->
            connections
                .find(organization, connection)
                .filter(AwaitingActivation.class::isInstance)
                .map(AwaitingActivation.class::cast)
                .map(this::remind)
                .orElseGet(JobAnswer.Done::new));
  }

  private JobAnswer remind(AwaitingActivation waiting) {
    Instant now = clock.instant();
    // After a long outage only the last of those that were missed is of use.
    DAYS.reversed().stream()
        .filter(day -> !due(waiting.since(), day).isAfter(now))
        .findFirst()
        .ifPresent(day -> activation.remind(waiting, day));
    return DAYS.stream()
        .map(day -> due(waiting.since(), day))
        .filter(now::isBefore)
        .findFirst()
        .<JobAnswer>map(JobAnswer.Again::new)
        .orElseGet(JobAnswer.Done::new);
  }

  private static Instant due(Instant confirmedAt, int day) {
    return confirmedAt.plus(Duration.ofDays(day));
  }
}
