package dev.foyer.core.inmemory;

import dev.foyer.core.upkeep.DatabaseState;
import dev.foyer.core.upkeep.KeysetState;
import dev.foyer.core.upkeep.SchemaState;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import dev.foyer.core.upkeep.port.KeysetVitals;
import java.time.Duration;

/** A database and a keyset that are as a test says; well, unless it says otherwise. */
public final class ScriptedVitals {
  private volatile DatabaseState database =
      new DatabaseState.Answers(
          Duration.ofMillis(1), Duration.ZERO, new SchemaState("22", 0, 0, 0));
  private volatile KeysetState keyset = new KeysetState.Fits();

  public void databaseIs(DatabaseState state) {
    database = state;
  }

  public void keysetIs(KeysetState state) {
    keyset = state;
  }

  public DatabaseVitals database() {
    return () -> database;
  }

  public KeysetVitals keyset() {
    return () -> keyset;
  }
}
