package dev.foyer.core.upkeep;

import java.time.Duration;

/** How the database was found. */
public sealed interface DatabaseState {

  /**
   * It answers.
   *
   * @param within how long it takes for the simplest question; the middle one of several tries
   * @param nodeAhead how far this node's own clock is ahead of the database's; negative if behind
   */
  record Answers(Duration within, Duration nodeAhead, SchemaState schema)
      implements DatabaseState {}

  /** It doesn't, or lets nobody in; the words are its own, without secrets. */
  record Silent(String words) implements DatabaseState {}
}
