package dev.foyer.core.grant.offenders;

import dev.foyer.core.platform.Secret;

/**
 * Breaks SECRETS_ARE_REVEALED_ONLY_WHERE_KEPT_SENT_OR_HANDED_OVER, SECRETS_TRAVEL_AS_SECRETS and
 * NAMES_ARE_OF_THE_GLOSSARY.
 */
final class LeakyManager {
  private final String accessToken;

  LeakyManager(Secret secret) {
    accessToken = secret.reveal();
  }

  @Override
  public String toString() {
    return accessToken;
  }
}
