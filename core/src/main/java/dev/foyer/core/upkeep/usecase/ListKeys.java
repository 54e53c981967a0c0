package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Keyring;
import java.util.List;

/** Lists the keys that secrets are sealed with, and how many each of them seals. */
public final class ListKeys {

  /** Who wants to know. */
  public record Command(Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<KeptKey> keys) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Keyring keyring;

  public ListKeys(Keyring keyring) {
    this.keyring = keyring;
  }

  public Outcome handle(Command command) {
    return Support.denial(command.by())
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> new Outcome.Listed(keyring.keys()));
  }
}
