package dev.foyer.core.hearing.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Inbox} promises. It is one for all tests, which name accounts of their own. */
public abstract class InboxContract extends PortContract {
  private Inbox inbox() {
    return ports().inbox();
  }

  @Test
  void keepsEveryNotice() {
    List<ZoomNotice> notices =
        Stream.concat(
                given.aNotice().withEmail(given.anAddress()).ofEverythingAboutUsers().stream(),
                Stream.of(
                    given.aNotice().through(ZoomApp.PERSONAL).ofRemoval(),
                    given.aNotice().ofMeeting(9_876_543_210L),
                    given.aNotice().ofChange(false, true),
                    given.aNotice().ofSomething("sömething-" + given.id())))
            .toList();
    for (ZoomNotice notice : Every.variantOf(ZoomNotice.class, notices)) {
      ReceivedNotice received = added(notice);
      assertThat(inbox().find(received.id())).contains(received);
    }
  }

  @Test
  void keepsEveryState() {
    Instant at = given.now().plusNanos(1_000);
    List<NoticeState> states =
        new ArrayList<>(
            List.of(
                new NoticeState.New(at),
                new NoticeState.Parked(at.plusSeconds(1)),
                new NoticeState.Done(at.plusSeconds(2)),
                new NoticeState.Unmatched(at.plusSeconds(3)),
                new NoticeState.Failed(at.plusSeconds(4))));
    for (IgnoreReason why : IgnoreReason.values()) {
      states.add(new NoticeState.Ignored(at.plusSeconds(states.size()), why));
    }
    ReceivedNotice before = added(given.aNotice().ofRemoval());
    for (NoticeState state : Every.variantOf(NoticeState.class, states)) {
      ReceivedNotice next = before.become(state);
      assertThat(inbox().replace(before, next)).isTrue();
      assertThat(inbox().find(before.id())).contains(next);
      before = next;
    }
  }

  @Test
  void keepsWhatSaysTheSameOnce() {
    ZoomNotice notice = given.aNotice().ofRemoval();
    added(notice);
    assertThat(inOne(() -> inbox().add(received(notice)))).isFalse();
    ReceivedNotice elsewhere =
        ReceivedNotice.anew(
            new NoticeId(given.id()), new ZoomEnvironment("zoom.us"), notice, given.now());
    assertThat(inOne(() -> inbox().add(elsewhere))).isTrue();
  }

  @Test
  void keepsOneOfManyAtTheSameMoment() {
    ZoomNotice notice = given.aNotice().ofRemoval();
    assertThat(Threads.successes(() -> inOne(() -> inbox().add(received(notice))))).isEqualTo(1);
  }

  @Test
  void refusesToReplaceWhatHasChanged() {
    ReceivedNotice received = added(given.aNotice().ofRemoval());
    assertThat(Threads.successes(() -> inbox().replace(received, received.begun()))).isEqualTo(1);
    NoticeState done = new NoticeState.Done(given.now());
    assertThat(inbox().replace(received, received.become(done))).isFalse();
    assertThat(inbox().find(received.id())).contains(received.begun());
  }

  @Test
  void listsNewestFirstFromAnyPointAndByState() {
    List<ReceivedNotice> all =
        IntStream.range(0, 5).mapToObj(_ -> added(given.aNotice().ofRemoval())).toList();
    ReceivedNotice failed = all.get(1).become(new NoticeState.Failed(given.now()));
    inbox().replace(all.get(1), failed);
    assertThat(inbox().before(all.get(4).id(), Set.of(), 2))
        .containsExactly(all.get(3), all.get(2));
    assertThat(inbox().before(all.get(4).id(), Set.of(NoticeState.Kind.FAILED), 1))
        .containsExactly(failed);
    assertThat(inbox().before(NoticeId.AFTER_ALL, Set.of(NoticeState.Kind.NEW), 500))
        .contains(all.get(0), all.get(4))
        .doesNotContain(failed);
  }

  @Test
  void forgetsTheOldest() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    List<ReceivedNotice> old =
        IntStream.range(0, 3)
            .mapToObj(
                i -> {
                  ReceivedNotice received =
                      ReceivedNotice.anew(
                          new NoticeId(given.id()),
                          ZoomEnvironment.SIMULATED,
                          given.aNotice().ofRemoval(),
                          longAgo.plus(Duration.ofDays(i)));
                  inbox().add(received);
                  return received;
                })
            .toList();
    assertThat(inbox().oldest()).contains(longAgo);
    assertThat(inbox().forgetReceivedBefore(longAgo.plus(Duration.ofDays(2)), 1)).isEqualTo(1);
    assertThat(inbox().find(old.get(0).id())).isEmpty();
    assertThat(inbox().forgetReceivedBefore(longAgo.plus(Duration.ofDays(2)), 9)).isEqualTo(1);
    assertThat(inbox().oldest()).contains(old.get(2).receivedAt());
    assertThat(inbox().forgetReceivedBefore(longAgo.plus(Duration.ofDays(3)), 9)).isEqualTo(1);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    ReceivedNotice kept = added(given.aNotice().ofRemoval());
    ReceivedNotice gone = received(given.aNotice().ofRemoval());
    inOneThatFails(
        () -> {
          inbox().add(gone);
          inbox().replace(kept, kept.begun());
        });
    assertThat(inbox().find(gone.id())).isEmpty();
    assertThat(inbox().find(kept.id())).contains(kept);
  }

  private ReceivedNotice added(ZoomNotice notice) {
    ReceivedNotice received = received(notice);
    assertThat(inOne(() -> inbox().add(received))).isTrue();
    return received;
  }

  private ReceivedNotice received(ZoomNotice notice) {
    return ReceivedNotice.anew(
        new NoticeId(given.id()), ZoomEnvironment.SIMULATED, notice, given.now());
  }
}
