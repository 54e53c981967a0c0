package dev.foyer.core.hearing;

import dev.foyer.core.grant.ZoomEnvironment;
import java.time.Instant;

/** A notice in the inbox. {@code attempts} counts the runs that have not come to an end. */
public record ReceivedNotice(
    NoticeId id,
    ZoomEnvironment environment,
    ZoomNotice notice,
    Instant receivedAt,
    int attempts,
    NoticeState state) {

  public static ReceivedNotice anew(
      NoticeId id, ZoomEnvironment environment, ZoomNotice notice, Instant now) {
    return new ReceivedNotice(id, environment, notice, now, 0, new NoticeState.New(now));
  }

  /** Somebody begins to hear it. */
  public ReceivedNotice begun() {
    return new ReceivedNotice(id, environment, notice, receivedAt, attempts + 1, state);
  }

  /** A run has come to this. */
  public ReceivedNotice become(NoticeState next) {
    return new ReceivedNotice(id, environment, notice, receivedAt, 0, next);
  }
}
