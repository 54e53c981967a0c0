package dev.foyer.core.connection.usecase;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Refreshes a connection's grant before anybody needs it, again and again, until the grant is gone.
 */
public final class KeepGrantFresh {

  private static final Duration AFTER_A_SETBACK = Duration.ofMinutes(5);
  private static final Duration WHILE_OF_ANOTHER_ENVIRONMENT = Duration.ofDays(1);

  private final Grants grants;
  private final UsableAccess usableAccess;
  private final RefreshAhead ahead;
  private final InstantSource clock;

  public KeepGrantFresh(
      Grants grants, UsableAccess usableAccess, RefreshAhead ahead, InstantSource clock) {
    this.grants = grants;
    this.usableAccess = usableAccess;
    this.ahead = ahead;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, ConnectionId connection) {
    Optional<HeldGrant> held = find(organization, connection);
    if (held.isEmpty()) {
      return new JobAnswer.Done();
    }
    if (!isDue(held.get())) {
      return new JobAnswer.Again(next(held.get()));
    }
    return switch (usableAccess.handle(
        new UsableAccess.Command.NewerThan(held.get().key(), held.get().revision()))) {
      case UsableAccess.Outcome.Usable _ -> again(find(organization, connection));
      case UsableAccess.Outcome.Dead _ ->
          find(organization, connection)
              .<JobAnswer>map(_ -> in(WHILE_OF_ANOTHER_ENVIRONMENT))
              .orElseGet(JobAnswer.Done::new);
      case UsableAccess.Outcome.NotNow(_, Optional<Instant> notBefore) -> {
        JobAnswer.Again usual = in(AFTER_A_SETBACK);
        yield notBefore.filter(usual.notBefore()::isBefore).map(JobAnswer.Again::new).orElse(usual);
      }
    };
  }

  private Optional<HeldGrant> find(OrganizationId organization, ConnectionId connection) {
    return grants.newest(organization, connection).flatMap(grants::find);
  }

  private JobAnswer again(Optional<HeldGrant> held) {
    return held.<JobAnswer>map(now -> new JobAnswer.Again(next(now)))
        .orElseGet(JobAnswer.Done::new);
  }

  private boolean isDue(HeldGrant held) {
    return ahead.isDue(held.key(), held.owner().app(), held.tokens());
  }

  private Instant next(HeldGrant held) {
    return ahead.next(held.key(), held.owner().app(), held.tokens());
  }

  private JobAnswer.Again in(Duration time) {
    return new JobAnswer.Again(clock.instant().plus(time));
  }
}
