package dev.foyer.core.upkeep;

/** How the encryption keyset was found. */
public sealed interface KeysetState {

  /** It opens what this database's secrets were sealed with. */
  record Fits() implements KeysetState {}

  /** It isn't there, can't be read, or is another one; the words say which. */
  record Unusable(String words) implements KeysetState {}
}
