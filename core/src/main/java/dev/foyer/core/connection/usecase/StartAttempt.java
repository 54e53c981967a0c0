package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.AttemptId;
import dev.foyer.core.connection.BrowserBinding;
import dev.foyer.core.connection.port.Attempts;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Randomness;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Begins an attempt, within the caller's transaction, and says where to send the browser. */
public final class StartAttempt {

  /** Long enough to tell a late or repeated callback from a forged one. */
  private static final Duration REMEMBERED_FOR = Duration.ofDays(1);

  private final Attempts attempts;
  private final ZoomAuthorization zoom;
  private final Ids ids;
  private final Randomness randomness;
  private final InstantSource clock;

  public StartAttempt(
      Attempts attempts,
      ZoomAuthorization zoom,
      Ids ids,
      Randomness randomness,
      InstantSource clock) {
    this.attempts = attempts;
    this.zoom = zoom;
    this.ids = ids;
    this.randomness = randomness;
    this.clock = clock;
  }

  URI start(OrganizationId organization, Attempt.Purpose purpose, Secret cookie) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    attempts.forgetOlderThan(now.minus(REMEMBERED_FOR));
    Secret state = Secret.random(randomness);
    Secret verifier = Secret.random(randomness);
    attempts.add(
        new Attempt(
            new AttemptId(ids.next()),
            organization,
            purpose,
            state.sha256(),
            verifier,
            BrowserBinding.of(cookie),
            now));
    return zoom.consentPage(purpose.app(), state, verifier.sha256());
  }
}
