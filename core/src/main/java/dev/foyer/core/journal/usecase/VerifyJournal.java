package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.ChainFault;
import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Goes through an organization's whole journal and finds every entry that was changed, deleted, put
 * in, or put in another order, and an end that was cut off (BR-71). That personal data was erased
 * is no fault. It reads a part at a time, and changes nothing but the note of when all was well.
 */
public final class VerifyJournal {

  /** Looks on; told after each part. */
  @FunctionalInterface
  public interface Onlooker {
    Onlooker NOBODY = (_, _) -> true;

    /** Whether to go on, with so many of so many links verified. */
    boolean goesOn(long verified, long all);
  }

  /** Whose journal, and who wants to know. */
  public record Command(OrganizationId organization, Actor by, Onlooker onlooker) {}

  /** The answer. */
  public sealed interface Outcome {
    /** Each entry is as it was written. {@code waiting} are not chained yet. */
    record Unbroken(Verification verification, long erased, long waiting) implements Outcome {}

    /** Something was done to the journal; the first hundred places. */
    record Broken(List<ChainFault> faults, long entries) implements Outcome {}

    /** The onlooker had enough. */
    record Stopped(long entries) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final JournalLinks links;
  private final KeyedDigests digests;
  private final HeadAnchors anchors;
  private final Authority authority;
  private final InstantSource clock;

  public VerifyJournal(
      JournalLinks links,
      KeyedDigests digests,
      HeadAnchors anchors,
      Authority authority,
      InstantSource clock) {
    this.links = links;
    this.digests = digests;
    this.anchors = anchors;
    this.authority = authority;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    OrganizationId organization = command.organization();
    Optional<Denial> denial = authority.denial(organization, command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    ChainHead known = links.head(organization);
    ChainReading reading =
        new ChainReading(links, new Sealing(digests), organization, anchors.of(organization));
    reading.expects(known);
    if (!reading.readChained(
        done -> command.onlooker().goesOn(done, Math.max(done, known.position())))) {
      return new Outcome.Stopped(reading.entries());
    }
    reading.closeAt(links.head(organization));
    long waiting = reading.readWaiting();
    reading.readUnlinked();
    if (!reading.faults().isEmpty()) {
      return new Outcome.Broken(reading.faults(), reading.entries());
    }
    Verification verification =
        new Verification(
            clock.instant().truncatedTo(ChronoUnit.MICROS), reading.entries(), reading.until());
    links.remember(organization, verification);
    return new Outcome.Unbroken(verification, reading.erased(), waiting);
  }
}
