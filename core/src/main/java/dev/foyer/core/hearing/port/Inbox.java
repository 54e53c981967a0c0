package dev.foyer.core.hearing.port;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the notices of webhooks, of all organizations together: Zoom names accounts, not ours. One
 * row for what says the same in one environment, however often it is delivered.
 */
public interface Inbox {
  /** Keeps a new one; false if one that says the same is there. */
  boolean add(ReceivedNotice received);

  Optional<ReceivedNotice> find(NoticeId id);

  /** Stores what has become of it if the stored one is still the expected; false if it isn't. */
  boolean replace(ReceivedNotice expected, ReceivedNotice next);

  /** Those in these states (all if empty) that came before that one, newest first. */
  List<ReceivedNotice> before(NoticeId before, Set<NoticeState.Kind> states, int limit);

  /** Forgets the oldest of those that were received before that instant; tells how many. */
  int forgetReceivedBefore(Instant instant, int limit);

  /** When the oldest was received. */
  Optional<Instant> oldest();
}
