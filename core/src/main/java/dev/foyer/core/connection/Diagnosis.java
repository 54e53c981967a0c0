package dev.foyer.core.connection;

/** What a check of a connection found (BR-10). */
public sealed interface Diagnosis {

  /** Zoom confirms it: the authorizer may still act for the account. */
  record Sound() implements Diagnosis {}

  /** The check failed, and may succeed later. */
  record Doubtful(Doubt why) implements Diagnosis {}

  /** Zoom has ended it, or it can't do its work any more. */
  record Lost(LapseReason why) implements Diagnosis {}

  /**
   * Zoom's own message says that something has happened to it: no finding yet, but it names the
   * cause if the next check finds something wrong.
   */
  record Suspected(LapseReason cause) implements Diagnosis {}

  /** Nothing was learned about this connection: the fault is Foyer's own, or it is not the time. */
  record Unclear() implements Diagnosis {}
}
