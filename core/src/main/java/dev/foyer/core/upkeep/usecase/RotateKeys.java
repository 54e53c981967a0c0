package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Has secrets sealed with a new key. Where nodes have copies of the keyset it takes two steps:
 * first a key is made ready, and only when every node has it is it used; otherwise a node could not
 * open what another has sealed. Stored secrets are then sealed anew by a job.
 */
public final class RotateKeys {

  /** Who rotates. */
  public record Command(Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    /** There is a new key; it is used once this is done again, with the keyset on every node. */
    record Prepared(KeptKey key) implements Outcome {}

    /** Secrets are sealed with this key from now on, and those of before soon. */
    record Rotated(KeptKey key) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Keyring keyring;
  private final UpkeepJournal record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public RotateKeys(
      Keyring keyring,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.keyring = keyring;
    this.record = new UpkeepJournal(record);
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = Support.denialOfChange(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    Optional<KeptKey> ready =
        keyring.keys().stream().filter(key -> key.role() == KeptKey.Role.READY).findFirst();
    if (ready.isEmpty()) {
      KeptKey made = keyring.prepare();
      journal(made, command.by(), EntryKind.KEY_PREPARED);
      if (!keyring.inOnePlace()) {
        return new Outcome.Prepared(made);
      }
      ready = Optional.of(made);
    }
    KeptKey primary = keyring.promote(ready.get().id());
    transactions.inOne(
        () -> {
          record.aboutKey(primary, command.by(), EntryKind.KEY_PROMOTED);
          jobs.noLaterThan(ResealSecrets.JOB, clock.instant());
        });
    return new Outcome.Rotated(primary);
  }

  private void journal(KeptKey key, Actor by, EntryKind kind) {
    transactions.inOne(() -> record.aboutKey(key, by, kind));
  }
}
