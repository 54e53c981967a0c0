package dev.foyer.persistence.secret;

import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Keyring;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;

/** The keys of Tink's keyset, in its file. */
final class TinkKeyring implements Keyring {
  /** Within that every process has noticed a change of the file. */
  private static final Duration NOTICED = Duration.ofMinutes(5);

  /** A change of the keyset. */
  @FunctionalInterface
  private interface Change {
    Keyset of(Keyset before) throws GeneralSecurityException;
  }

  private final KeysetFile file;
  private final boolean inOnePlace;
  private final Vault vault;
  private final SealedSecrets secrets;

  TinkKeyring(KeysetFile file, boolean inOnePlace, Vault vault, SealedSecrets secrets) {
    this.file = file;
    this.inOnePlace = inOnePlace;
    this.vault = vault;
    this.secrets = secrets;
  }

  @Override
  public List<KeptKey> keys() {
    Keyset keyset = vault.current();
    return keyset.ids().stream().map(id -> kept(keyset, id)).toList();
  }

  @Override
  public boolean inOnePlace() {
    return inOnePlace;
  }

  @Override
  public KeptKey prepare() {
    Keyset changed = change(Keyset::withNewKey);
    return kept(changed, changed.ids().getLast());
  }

  @Override
  public KeptKey promote(String id) {
    int key = parsed(id);
    return kept(change(before -> before.withPrimary(key)), key);
  }

  @Override
  public Retired retire(String id) {
    Keyset keyset = vault.current();
    int key = parsed(id);
    if (kept(keyset, key).role() != KeptKey.Role.OLD) {
      return Retired.NOT_AN_OLD_KEY;
    }
    if (file.age().compareTo(NOTICED) < 0) {
      return Retired.TOO_SOON;
    }
    if (secrets.sealedWith(key) > 0) {
      return Retired.IN_USE;
    }
    change(before -> before.without(key));
    return Retired.DONE;
  }

  @Override
  public int reseal(int atMost) {
    return secrets.reseal(vault.current().primary(), atMost);
  }

  private Keyset change(Change change) {
    try {
      file.write(change.of(vault.current()));
      return vault.current();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("The keyset can't be changed", failure);
    }
  }

  private KeptKey kept(Keyset keyset, int id) {
    List<Integer> ids = keyset.ids();
    int distance = Integer.compare(ids.indexOf(id), ids.indexOf(keyset.primary()));
    KeptKey.Role role =
        distance == 0 ? KeptKey.Role.PRIMARY : distance > 0 ? KeptKey.Role.READY : KeptKey.Role.OLD;
    return new KeptKey(Integer.toUnsignedString(id), role, secrets.sealedWith(id));
  }

  private static int parsed(String id) {
    return Integer.parseUnsignedInt(id);
  }
}
