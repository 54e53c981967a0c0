package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Reminds owners and admins of a lapse that nobody has mended, on days 1, 3, 7 and 14 (BR-11). A
 * repair or a disconnect ends the reminding.
 */
public final class RemindOfLapse {

  static final Duration FIRST = Duration.ofDays(1);
  private static final List<Duration> AFTER =
      List.of(FIRST, Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(14));

  private final OrganizationConnections connections;
  private final TellMembers tellMembers;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemindOfLapse(
      OrganizationConnections connections,
      TellMembers tellMembers,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.tellMembers = tellMembers;
    this.transactions = transactions;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    return transactions.inOne(
        () ->
            connections.current(organization).orElse(null)
                        instanceof OrganizationConnection.Lapsed lapsed
                    && lapsed.id().equals(connection)
                ? remind(lapsed)
                : new JobAnswer.Done());
  }

  private JobAnswer remind(OrganizationConnection.Lapsed lapsed) {
    Instant now = clock.instant();
    AFTER.stream()
        .filter(after -> !lapsed.since().plus(after).isAfter(now))
        .reduce((_, latest) -> latest)
        .ifPresent(after -> tell(lapsed, after));
    return AFTER.stream()
        .map(lapsed.since()::plus)
        .filter(at -> at.isAfter(now))
        .findFirst()
        .<JobAnswer>map(JobAnswer.Again::new)
        .orElseGet(JobAnswer.Done::new);
  }

  private void tell(OrganizationConnection.Lapsed lapsed, Duration after) {
    tellMembers.handle(
        TellMembers.Command.administrators(
            lapsed.approval().organization(),
            MessageKind.STILL_LAPSED,
            lapsed.id().value(),
            Facts.of("account", lapsed.approval().account().title())
                .and("reason", lapsed.reason())
                .and("days", after.toDays()),
            lapsed.id() + "/" + after.toDays()));
  }
}
