package dev.foyer.core.journal.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.journal.Seal;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.organization.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link JournalLinks} promises. */
public abstract class JournalLinksContract extends PortContract {
  private JournalLinks links() {
    return ports().journalLinks();
  }

  @Test
  void keepsALinkWithEachEntry() {
    Entry byFoyer = given.anEntry().of(acme).build();
    Entry bySupport =
        given.anEntry().of(acme).by(new Actor.SupportEngineer("sam", "ticket")).build();
    Seal plain = new Seal(given.aSeal().ofEntry(), Digest.NONE, "");
    Seal personal = given.aSeal();
    ports().journal().append(byFoyer, plain);
    ports().journal().append(bySupport, personal);

    assertThat(links().waiting(acme.id(), EntryId.BEFORE_ALL, 10))
        .containsExactly(
            new LinkedEntry(
                Link.waiting(byFoyer, plain.ofEntry(), Digest.NONE),
                Optional.of(byFoyer),
                Optional.empty()),
            new LinkedEntry(
                Link.waiting(bySupport, personal.ofEntry(), personal.ofPerson()),
                Optional.of(bySupport),
                Optional.of(personal.salt())));
    assertThat(links().waiting(acme.id(), byFoyer.id(), 10)).hasSize(1);
    assertThat(links().waiting(acme.id(), EntryId.BEFORE_ALL, 1)).hasSize(1);
    assertThat(links().withWaiting(100_000)).contains(acme.id()).doesNotContain(other.id());
    assertThat(links().unlinked(acme.id(), 10)).isEmpty();
  }

  @Test
  void chainsWhatWaited() {
    Entry first = append();
    Entry second = append();
    assertThat(links().head(acme.id())).isEqualTo(ChainHead.start(acme.id()));
    Link one = waiting(second).chainedAt(1, new Digest("one"));
    Link two = waiting(first).chainedAt(2, new Digest("two"));
    ChainHead head = new ChainHead(acme.id(), 2, two.digest());

    inOne(
        () -> {
          assertThat(links().lockHead(acme.id())).isEqualTo(ChainHead.start(acme.id()));
          links().chain(List.of(one, two), head);
          return head;
        });

    assertThat(links().head(acme.id())).isEqualTo(head);
    assertThat(links().chained(acme.id(), 0, 10))
        .extracting(LinkedEntry::link)
        .containsExactly(one, two);
    assertThat(links().chained(acme.id(), 1, 10))
        .extracting(LinkedEntry::entry)
        .containsExactly(Optional.of(first));
    assertThat(links().chained(acme.id(), 0, 1)).hasSize(1);
    assertThat(links().waiting(acme.id(), EntryId.BEFORE_ALL, 10)).isEmpty();
    assertThat(links().withWaiting(100_000)).doesNotContain(acme.id());
    assertThat(links().chained(other.id(), 0, 10)).isEmpty();
  }

  @Test
  void chainsNothingTwice() {
    Link link = waiting(append()).chainedAt(1, new Digest("one"));
    links().chain(List.of(link), new ChainHead(acme.id(), 1, link.digest()));
    Link again = link.chainedAt(2, new Digest("two"));

    assertThatThrownBy(
            () -> links().chain(List.of(again), new ChainHead(acme.id(), 2, again.digest())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(links().head(acme.id()).position()).isEqualTo(1);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    inOneThatFails(this::append);
    assertThat(links().waiting(acme.id(), EntryId.BEFORE_ALL, 10)).isEmpty();

    Link link = waiting(append()).chainedAt(1, new Digest("one"));
    inOneThatFails(() -> links().chain(List.of(link), new ChainHead(acme.id(), 1, link.digest())));
    assertThat(links().chained(acme.id(), 0, 10)).isEmpty();
    assertThat(links().head(acme.id()).isStart()).isTrue();
  }

  @Test
  void remembersTheLastVerification() {
    assertThat(links().verified(acme.id())).isEmpty();
    Verification first = new Verification(given.now(), 3, given.now().minusSeconds(5));
    Verification second =
        new Verification(given.now().plus(Duration.ofHours(1)), 4, given.now().minusSeconds(1));

    links().remember(acme.id(), first);
    links().remember(acme.id(), second);

    assertThat(links().verified(acme.id())).contains(second);
    assertThat(links().verified(other.id())).isEmpty();
    assertThat(links().head(acme.id())).isEqualTo(ChainHead.start(acme.id()));
  }

  private Entry append() {
    Entry entry = given.anEntry().of(acme).build();
    ports().journal().append(entry, new Seal(given.aSeal().ofEntry(), Digest.NONE, ""));
    return entry;
  }

  private Link waiting(Entry entry) {
    return links().waiting(acme.id(), EntryId.BEFORE_ALL, 10).stream()
        .map(LinkedEntry::link)
        .filter(link -> link.entry().equals(entry.id()))
        .findFirst()
        .orElseThrow();
  }
}
