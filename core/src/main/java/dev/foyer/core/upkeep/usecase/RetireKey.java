package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;

/** Forgets an old key, for good: a backup whose secrets it sealed can't be read without it. */
public final class RetireKey {

  /** Which. */
  public record Command(Actor by, String key) {}

  /** The answer. */
  public sealed interface Outcome {
    record Done(KeptKey key) implements Outcome {}

    record Kept(Keyring.Retired why) implements Outcome {}

    record NotThere() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Keyring keyring;
  private final UpkeepJournal record;
  private final Transactions transactions;

  public RetireKey(Keyring keyring, RecordEntry record, Transactions transactions) {
    this.keyring = keyring;
    this.record = new UpkeepJournal(record);
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = Support.denialOfChange(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return keyring.keys().stream()
        .filter(key -> key.id().equals(command.key()))
        .findFirst()
        .map(key -> retire(key, command.by()))
        .orElseGet(Outcome.NotThere::new);
  }

  private Outcome retire(KeptKey key, Actor by) {
    Keyring.Retired answer = keyring.retire(key.id());
    if (answer != Keyring.Retired.DONE) {
      return new Outcome.Kept(answer);
    }
    transactions.inOne(() -> record.aboutKey(key, by, EntryKind.KEY_RETIRED));
    return new Outcome.Done(key);
  }
}
