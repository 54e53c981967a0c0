package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chains what was committed since the last time, a batch for each organization (BR-71), and anchors
 * the new ends outside the database. A job runs it every few seconds, so that writing an entry
 * never waits for another's.
 */
public final class ChainJournals {

  /** One for all organizations. */
  public static final Job JOB =
      new Job(JobKind.CHAIN_JOURNALS, Job.NO_ORGANIZATION, Job.NO_ORGANIZATION);

  static final int BATCH = 500;
  private static final int ORGANIZATIONS_AT_A_TIME = 100;
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

  private final JournalLinks links;
  private final HeadAnchors anchors;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Sealing sealing;

  public ChainJournals(
      JournalLinks links,
      KeyedDigests digests,
      HeadAnchors anchors,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.anchors = anchors;
    this.transactions = transactions;
    this.clock = clock;
    this.sealing = new Sealing(digests);
  }

  public JobAnswer handle() {
    boolean more = false;
    List<OrganizationId> waiting = links.withWaiting(ORGANIZATIONS_AT_A_TIME);
    for (OrganizationId organization : waiting) {
      List<Link> chained = transactions.inOne(() -> chain(organization));
      if (!chained.isEmpty()) {
        anchors.note(sealing.headAt(chained.getLast()));
      }
      more |= chained.size() == BATCH;
    }
    more |= waiting.size() == ORGANIZATIONS_AT_A_TIME;
    return new JobAnswer.Again(clock.instant().plus(more ? Duration.ZERO : AGAIN_AFTER));
  }

  private List<Link> chain(OrganizationId organization) {
    ChainHead head = links.lockHead(organization);
    boolean takesFound = head.isStart() || endsWithFound(head);
    List<Link> chained = new ArrayList<>();
    Digest before = head.digest();
    for (LinkedEntry linked : links.waiting(organization, EntryId.BEFORE_ALL, BATCH)) {
      Optional<Link> sealed = sealed(linked, takesFound);
      takesFound &= linked.link().ofEntry().isNone();
      if (sealed.isPresent()) {
        long position = head.position() + chained.size() + 1;
        before = sealing.closing(before, position, sealed.get());
        chained.add(sealed.get().chainedAt(position, before));
      }
    }
    if (!chained.isEmpty()) {
      links.chain(chained, sealing.headAt(chained.getLast()));
    }
    return chained;
  }

  /**
   * Entries from before there was a chain have no seal. They are taken as they are found, but only
   * where the chain begins: behind recorded ones they were put in by somebody else.
   */
  private Optional<Link> sealed(LinkedEntry linked, boolean takesFound) {
    Link link = linked.link();
    if (!link.ofEntry().isNone()) {
      return Optional.of(link);
    }
    return linked.entry().filter(_ -> takesFound).map(entry -> found(linked, entry));
  }

  private Link found(LinkedEntry linked, Entry entry) {
    Digest ofPerson = linked.salt().map(salt -> sealing.ofPerson(entry, salt)).orElse(Digest.NONE);
    return Link.waiting(entry, sealing.found(entry, ofPerson), ofPerson);
  }

  private boolean endsWithFound(ChainHead head) {
    return links.chained(head.organization(), head.position() - 1, 1).stream()
        .anyMatch(sealing::isFound);
  }
}
