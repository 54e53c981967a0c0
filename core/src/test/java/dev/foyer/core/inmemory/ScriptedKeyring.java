package dev.foyer.core.inmemory;

import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Keyring;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Keys that seal nothing but a count. */
public final class ScriptedKeyring implements Keyring {
  private final List<Long> secrets = new ArrayList<>(List.of(3L));
  private int primary;
  private boolean inOnePlace = true;

  /** From now on every node has a copy of the keyset. */
  public void copiedToNodes() {
    inOnePlace = false;
  }

  @Override
  public synchronized List<KeptKey> keys() {
    return IntStream.range(0, secrets.size()).mapToObj(this::key).toList();
  }

  private KeptKey key(int index) {
    KeptKey.Role role =
        index == primary
            ? KeptKey.Role.PRIMARY
            : index > primary ? KeptKey.Role.READY : KeptKey.Role.OLD;
    return new KeptKey(String.valueOf(1_000 + index), role, secrets.get(index));
  }

  @Override
  public boolean inOnePlace() {
    return inOnePlace;
  }

  @Override
  public synchronized KeptKey prepare() {
    secrets.add(0L);
    return key(secrets.size() - 1);
  }

  @Override
  public synchronized KeptKey promote(String id) {
    primary = Integer.parseInt(id) - 1_000;
    return key(primary);
  }

  @Override
  public synchronized Retired retire(String id) {
    int index = Integer.parseInt(id) - 1_000;
    if (index >= primary) {
      return Retired.NOT_AN_OLD_KEY;
    }
    if (secrets.get(index) > 0) {
      return Retired.IN_USE;
    }
    secrets.remove(index);
    primary--;
    return Retired.DONE;
  }

  @Override
  public synchronized int reseal(int atMost) {
    for (int index = 0; index < secrets.size(); index++) {
      if (index != primary && secrets.get(index) > 0) {
        secrets.set(index, secrets.get(index) - 1);
        secrets.set(primary, secrets.get(primary) + 1);
        return 1;
      }
    }
    return 0;
  }
}
