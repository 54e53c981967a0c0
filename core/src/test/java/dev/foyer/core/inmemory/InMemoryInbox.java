package dev.foyer.core.inmemory;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.port.Inbox;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notices of webhooks in memory. */
public final class InMemoryInbox implements Inbox {
  private static final Comparator<ReceivedNotice> BY_ID =
      Comparator.comparing(received -> received.id().value(), InMemoryStore.BY_BYTES);

  private final InMemoryStore store;
  private final Table<NoticeId, ReceivedNotice> notices;

  public InMemoryInbox(InMemoryStore store) {
    this.store = store;
    this.notices = new Table<>(store);
  }

  @Override
  public boolean add(ReceivedNotice received) {
    return store.alone(
        () ->
            notices.where(other -> saySame(received, other)).isEmpty()
                && notices.insert(received.id(), received));
  }

  @Override
  public Optional<ReceivedNotice> find(NoticeId id) {
    return notices.find(id);
  }

  @Override
  public boolean replace(ReceivedNotice expected, ReceivedNotice next) {
    return notices.replace(expected.id(), expected, next);
  }

  @Override
  public List<ReceivedNotice> before(NoticeId before, Set<NoticeState.Kind> states, int limit) {
    return notices
        .where(
            found ->
                InMemoryStore.BY_BYTES.compare(found.id().value(), before.value()) < 0
                    && (states.isEmpty() || states.contains(found.state().kind())))
        .stream()
        .sorted(BY_ID.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public int forgetReceivedBefore(Instant instant, int limit) {
    return store.alone(
        () -> {
          List<ReceivedNotice> old =
              notices.where(found -> found.receivedAt().isBefore(instant)).stream()
                  .sorted(Comparator.comparing(ReceivedNotice::receivedAt))
                  .limit(limit)
                  .toList();
          old.forEach(found -> notices.remove(found.id()));
          return old.size();
        });
  }

  @Override
  public Optional<Instant> oldest() {
    return notices.where(_ -> true).stream()
        .map(ReceivedNotice::receivedAt)
        .min(Comparator.naturalOrder());
  }

  private static boolean saySame(ReceivedNotice one, ReceivedNotice other) {
    return one.environment().equals(other.environment())
        && one.notice().fingerprint().equals(other.notice().fingerprint());
  }
}
