package dev.foyer.core.hearing;

import java.time.Instant;

/** How far a notice has come. */
public sealed interface NoticeState {

  /** The states by name: what lists are narrowed to. */
  enum Kind {
    NEW,
    PARKED,
    DONE,
    IGNORED,
    UNMATCHED,
    FAILED
  }

  /** When it came into this state. */
  Instant since();

  default Kind kind() {
    return switch (this) {
      case New _ -> Kind.NEW;
      case Parked _ -> Kind.PARKED;
      case Done _ -> Kind.DONE;
      case Ignored _ -> Kind.IGNORED;
      case Unmatched _ -> Kind.UNMATCHED;
      case Failed _ -> Kind.FAILED;
    };
  }

  /** Still to be heard; a job goes on with it. */
  sealed interface Open extends NoticeState {}

  /** Received, or replayed. */
  record New(Instant since) implements Open {}

  /** It matches no connection, which may be about to be stored; {@code since} the first try. */
  record Parked(Instant since) implements Open {}

  /** What follows from it was done or left to a job. */
  record Done(Instant since) implements NoticeState {}

  /** Nothing follows from it. */
  record Ignored(Instant since, IgnoreReason why) implements NoticeState {}

  /** Nobody here is on that account, or that user, after all. */
  record Unmatched(Instant since) implements NoticeState {}

  /** It broke whoever heard it, each time. */
  record Failed(Instant since) implements NoticeState {}
}
