package dev.foyer.persistence.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/** A keyset as it was read: what it seals and opens with, and what its keys are called. */
final class Keyset {
  /** What Tink puts before a ciphertext: a version byte and the key's id. */
  static final int PREFIX = 5;

  private static final byte TINK = 1;

  private final KeysetHandle handle;
  private final Aead aead;

  Keyset(KeysetHandle handle) throws GeneralSecurityException {
    this.handle = handle;
    this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  Aead aead() {
    return aead;
  }

  KeysetHandle handle() {
    return handle;
  }

  /** The ids of its keys, in the order in which they were made. */
  List<Integer> ids() {
    return IntStream.range(0, handle.size()).mapToObj(i -> handle.getAt(i).getId()).toList();
  }

  int primary() {
    return handle.getPrimary().getId();
  }

  /** What stands before everything that is sealed with this key. */
  static byte[] prefixOf(int id) {
    return ByteBuffer.allocate(PREFIX).put(TINK).putInt(id).array();
  }

  /** With a new key at its end, which opens only. */
  Keyset withNewKey() throws GeneralSecurityException {
    return new Keyset(
        KeysetHandle.newBuilder(handle)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId())
            .build());
  }

  Keyset withPrimary(int id) throws GeneralSecurityException {
    KeysetHandle.Builder builder = KeysetHandle.newBuilder(handle);
    builder.getAt(ids().indexOf(id)).makePrimary();
    return new Keyset(builder.build());
  }

  Keyset without(int id) throws GeneralSecurityException {
    return new Keyset(KeysetHandle.newBuilder(handle).deleteAt(ids().indexOf(id)).build());
  }
}
