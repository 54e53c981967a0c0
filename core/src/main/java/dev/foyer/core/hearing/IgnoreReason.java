package dev.foyer.core.hearing;

/** Why a notice that was understood changed nothing. */
public enum IgnoreReason {
  /** It is older than the approval that it would end. */
  STALE,
  /** What it would end had ended already: most often by ourselves, and this is the echo. */
  ALREADY_ENDED,
  /** Nothing that Foyer keeps depends on what it tells. */
  CHANGES_NOTHING,
  /** Foyer has no use for such events yet. */
  NO_USE_YET
}
