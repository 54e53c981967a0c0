package dev.foyer.core.connection;

import dev.foyer.core.platform.Secret;

/** What Zoom sent a browser back with, besides the state. */
public sealed interface Callback {
  record WithCode(Secret code) implements Callback {}

  /** Zoom, or somebody who forged it, says that the consent was refused or went wrong. */
  record WithError(String error) implements Callback {}

  /** Neither code nor error. */
  record Empty() implements Callback {}
}
