package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Randomness;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** Appends an entry, sealed, in the transaction of the change that it records (BR-71). */
public final class RecordEntry {

  /** What happened to whom; {@link Facts#NONE} and "" where there is nothing to tell. */
  public record Command(
      OrganizationId organization,
      Actor actor,
      EntryKind kind,
      Subject subject,
      Facts before,
      Facts after,
      String cause) {

    public static Command of(
        OrganizationId organization, Actor actor, EntryKind kind, Subject subject) {
      return new Command(organization, actor, kind, subject, Facts.NONE, Facts.NONE, "");
    }

    public Command before(Facts facts) {
      return new Command(organization, actor, kind, subject, facts, after, cause);
    }

    public Command after(Facts facts) {
      return new Command(organization, actor, kind, subject, before, facts, cause);
    }

    public Command because(Object why) {
      return new Command(organization, actor, kind, subject, before, after, why.toString());
    }
  }

  private static final int SALT_BYTES = 16;

  private final Journal journal;
  private final Sealing sealing;
  private final Ids ids;
  private final Randomness randomness;
  private final InstantSource clock;

  public RecordEntry(
      Journal journal, KeyedDigests digests, Ids ids, Randomness randomness, InstantSource clock) {
    this.journal = journal;
    this.sealing = new Sealing(digests);
    this.ids = ids;
    this.randomness = randomness;
    this.clock = clock;
  }

  public Entry handle(Command command) {
    Entry entry =
        new Entry(
            new EntryId(ids.next()),
            command.organization(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            command.actor(),
            command.kind(),
            command.subject(),
            command.before(),
            command.after(),
            command.cause());
    journal.append(entry, sealing.seal(entry, salt()));
    return entry;
  }

  private String salt() {
    return HexFormat.of().formatHex(randomness.bytes(SALT_BYTES));
  }
}
