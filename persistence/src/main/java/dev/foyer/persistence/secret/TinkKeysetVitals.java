package dev.foyer.persistence.secret;

import dev.foyer.core.upkeep.KeysetState;
import dev.foyer.core.upkeep.port.KeysetVitals;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the keyset's file and makes none, tries it on the database, and keeps nothing of it. */
final class TinkKeysetVitals implements KeysetVitals {
  private final Supplier<KeysetFile> file;
  private final Supplier<JdbcClient> database;

  TinkKeysetVitals(Supplier<KeysetFile> file, Supplier<JdbcClient> database) {
    this.file = file;
    this.database = database;
  }

  @Override
  public KeysetState look() {
    try {
      KeyCheck.glance(database.get(), new Vault(file.get()));
      return new KeysetState.Fits();
    } catch (KeysetUnusable unusable) {
      return new KeysetState.Unusable(unusable.what());
    }
  }
}
