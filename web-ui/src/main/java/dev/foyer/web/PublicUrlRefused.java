package dev.foyer.web;

/** FOYER_PUBLIC_URL can't be used. */
@SuppressWarnings("serial") // never serialized
final class PublicUrlRefused extends RuntimeException {

  PublicUrlRefused(Object url, String why) {
    super("FOYER_PUBLIC_URL can't be %s: %s.".formatted(url, why));
  }
}
