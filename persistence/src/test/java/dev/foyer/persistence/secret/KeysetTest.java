package dev.foyer.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.contract.Threads;
import dev.foyer.core.platform.Secret;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetTest {
  private static final Place PLACE = new Place("a place");

  @TempDir Path folder;

  @Test
  void isMadeOnceByManyStartersAndForItsOwnerOnly() throws IOException {
    Path file = folder.resolve("home").resolve("keyset.json");
    List<byte[]> sealed =
        Threads.allDo(
            () -> {
              KeysetFile keyset = new KeysetFile(file);
              keyset.makeIfMissing();
              return new Vault(keyset).seal(Secret.of("hush"), PLACE);
            });
    Vault vault = new Vault(new KeysetFile(file));
    assertThat(sealed)
        .allSatisfy(bytes -> assertThat(vault.open(bytes, PLACE)).isEqualTo(Secret.of("hush")));
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void isNoticedWhenItIsNotTheDatabases() {
    TestDatabase database = TestDatabase.fresh();
    TestStorage.on(database).close();
    TestStorage.on(database).close();
    assertThatThrownBy(() -> TestStorage.on(database, "foyer.keyset-file=" + TestKeyset.in(folder)))
        .hasRootCauseInstanceOf(GeneralSecurityException.class)
        .hasStackTraceContaining("not the one that this database's secrets were encrypted with")
        .hasStackTraceContaining("FOYER_KEYSET_FILE");
  }

  @Test
  void mustBeNamedForADatabaseOfOnesOwn() {
    assertThatThrownBy(() -> TestStorage.on(TestDatabase.fresh(), "foyer.keyset-file="))
        .rootCause()
        .isInstanceOf(KeysetUnusable.class)
        .hasMessageContaining("FOYER_KEYSET_FILE must name the file")
        .hasMessageContaining("tinkey create-keyset");
  }

  @Test
  void saysSoWhenTheFileIsNotThere() {
    assertThatThrownBy(() -> new KeysetFile(folder.resolve("nowhere.json")).read())
        .isInstanceOf(KeysetUnusable.class)
        .hasMessageContaining("nowhere.json can't be read")
        .hasMessageContaining("FOYER_KEYSET_FILE");
  }

  @Test
  void saysSoWhenTheFileHoldsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{\"key\":\"swordfish\"}");
    assertThatThrownBy(() -> new KeysetFile(file).read())
        .isInstanceOf(KeysetUnusable.class)
        .hasMessageContaining("holds no keyset")
        .hasMessageNotContaining("swordfish");
  }

  @Test
  void isKeptWhenItIsThere() throws IOException {
    Path file = TestKeyset.in(folder);
    String before = Files.readString(file);
    new KeysetFile(file).makeIfMissing();
    assertThat(Files.readString(file)).isEqualTo(before);
  }
}
