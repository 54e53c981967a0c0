package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.onboarding.SetUpLink;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Randomness;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Makes the one-time set-up link of a first start on an empty database (BR-09); every start makes a
 * new one until the first organization exists.
 */
public final class OfferSetUp {

  /** The answer; the secret is handed over once and kept only as a hash. */
  public sealed interface Outcome {
    record Offered(Secret secret, Instant expiresAt) implements Outcome {}

    /** There is an organization already. */
    record NotNeeded() implements Outcome {}
  }

  private final Organizations organizations;
  private final OneTimeLinks links;
  private final Randomness randomness;
  private final InstantSource clock;

  public OfferSetUp(
      Organizations organizations, OneTimeLinks links, Randomness randomness, InstantSource clock) {
    this.organizations = organizations;
    this.links = links;
    this.randomness = randomness;
    this.clock = clock;
  }

  public Outcome handle() {
    if (!organizations.isEmpty()) {
      return new Outcome.NotNeeded();
    }
    Secret secret = Secret.random(randomness);
    Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(SetUpLink.VALID_FOR);
    links.replaceSetUpLink(new SetUpLink(secret.sha256(), expiresAt));
    return new Outcome.Offered(secret, expiresAt);
  }
}
