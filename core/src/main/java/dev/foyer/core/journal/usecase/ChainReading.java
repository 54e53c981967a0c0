package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.ChainFault;
import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/** One reading of an organization's chain from its first link to its end, noting what is wrong. */
final class ChainReading {
  private static final int PAGE = 500;
  private static final int ENOUGH_FAULTS = 100;

  private final JournalLinks links;
  private final Sealing sealing;
  private final OrganizationId organization;
  private final Map<Long, Digest> expected = new TreeMap<>();
  private final List<ChainFault> faults = new ArrayList<>();

  private long position = Link.WAITING;
  private Digest digest = Digest.NONE;
  private boolean onlyFoundSoFar = true;
  private long entries;
  private long erased;
  private Instant until = Instant.EPOCH;

  ChainReading(
      JournalLinks links,
      Sealing sealing,
      OrganizationId organization,
      Collection<ChainHead> anchors) {
    this.links = links;
    this.sealing = sealing;
    this.organization = organization;
    anchors.forEach(this::expects);
  }

  /** The chain must have, or once had, this digest at this position. */
  void expects(ChainHead head) {
    if (!head.isStart()) {
      Digest other = expected.putIfAbsent(head.position(), head.digest());
      if (other != null && !other.equals(head.digest())) {
        note(ChainFault.Kind.LINK_CHANGED, head.position(), Optional.empty());
      }
    }
  }

  /** Reads all chained links; false if whoever looks on has stopped it. */
  boolean readChained(LongPredicate goesOn) {
    for (List<LinkedEntry> page = links.chained(organization, position, PAGE);
        !page.isEmpty();
        page = links.chained(organization, position, PAGE)) {
      page.forEach(this::readChained);
      if (!goesOn.test(entries)) {
        return false;
      }
    }
    return true;
  }

  /** What is known of later links than were found, and the stored end, must fit what was read. */
  void closeAt(ChainHead head) {
    expected.keySet().stream()
        .filter(anchored -> anchored > position)
        .findFirst()
        .ifPresent(_ -> note(ChainFault.Kind.CUT_OFF, position + 1, Optional.empty()));
    if (head.position() < position) {
      note(ChainFault.Kind.CUT_OFF, head.position() + 1, Optional.empty());
    }
  }

  /** Checks the entries that are not chained yet; tells how many there are. */
  long readWaiting() {
    long waiting = 0;
    EntryId after = EntryId.BEFORE_ALL;
    List<LinkedEntry> page = links.waiting(organization, after, PAGE);
    while (!page.isEmpty()) {
      page.forEach(this::check);
      waiting += page.size();
      page = links.waiting(organization, page.getLast().link().entry(), PAGE);
    }
    return waiting;
  }

  void readUnlinked() {
    links
        .unlinked(organization, ENOUGH_FAULTS)
        .forEach(id -> note(ChainFault.Kind.INSERTED, Link.WAITING, Optional.of(id)));
  }

  private void readChained(LinkedEntry linked) {
    Link link = linked.link();
    if (link.position() != position + 1) {
      note(ChainFault.Kind.LINK_GONE, position + 1, Optional.empty());
    } else if (!sealing.closing(digest, link.position(), link).equals(link.digest())) {
      note(ChainFault.Kind.LINK_CHANGED, link.position(), Optional.of(link.entry()));
    }
    Digest anchored = expected.get(link.position());
    if (anchored != null && !anchored.equals(link.digest())) {
      note(ChainFault.Kind.LINK_CHANGED, link.position(), Optional.of(link.entry()));
    }
    position = link.position();
    digest = link.digest();
    entries++;
    check(linked);
  }

  private void check(LinkedEntry linked) {
    Link link = linked.link();
    if (linked.entry().isEmpty()) {
      note(ChainFault.Kind.ENTRY_GONE, link.position(), Optional.of(link.entry()));
      return;
    }
    Entry entry = linked.entry().get();
    until = entry.at().isAfter(until) ? entry.at() : until;
    checkEntry(link, entry, linked);
    checkPerson(link, entry, linked.salt());
  }

  private void checkEntry(Link link, Entry entry, LinkedEntry linked) {
    if (sealing.recorded(entry, link.ofPerson()).equals(link.ofEntry())) {
      onlyFoundSoFar = false;
    } else if (link.ofEntry().isNone() || sealing.isFound(linked)) {
      if (!onlyFoundSoFar) {
        note(ChainFault.Kind.INSERTED, link.position(), Optional.of(link.entry()));
      }
    } else {
      note(ChainFault.Kind.ENTRY_CHANGED, link.position(), Optional.of(link.entry()));
    }
  }

  private void checkPerson(Link link, Entry entry, Optional<String> salt) {
    if (link.ofEntry().isNone()) {
      return;
    }
    if (salt.isEmpty()) {
      erased += link.ofPerson().isNone() ? 0 : 1;
    } else if (!sealing.ofPerson(entry, salt.get()).equals(link.ofPerson())) {
      note(ChainFault.Kind.PERSON_CHANGED, link.position(), Optional.of(link.entry()));
    }
  }

  private void note(ChainFault.Kind kind, long where, Optional<EntryId> entry) {
    ChainFault fault = new ChainFault(kind, where, entry);
    if (faults.size() < ENOUGH_FAULTS && !faults.contains(fault)) {
      faults.add(fault);
    }
  }

  List<ChainFault> faults() {
    return List.copyOf(faults);
  }

  long entries() {
    return entries;
  }

  long erased() {
    return erased;
  }

  Instant until() {
    return until;
  }
}
