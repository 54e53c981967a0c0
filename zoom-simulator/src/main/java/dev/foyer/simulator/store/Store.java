package dev.foyer.simulator.store;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * One file with named shelves. What was committed survives the end of the process, however it ends.
 */
public final class Store implements AutoCloseable {

  private static final int TIDY_UP_MILLIS = 200;

  private final MVStore file;

  private Store(MVStore file) {
    this.file = file;
  }

  public static Store open(Path path) {
    MVStore file = new MVStore.Builder().fileName(path.toString()).autoCommitDisabled().open();
    // Without its background writer the file is tidied only here.
    file.compactFile(TIDY_UP_MILLIS);
    return new Store(file);
  }

  public <T> Shelf<T> shelf(String name, Class<T> type) {
    return new Shelf<>(file.openMap(name), type);
  }

  /** Writes what changed since the last commit, all of it or nothing. */
  public void commit() {
    if (file.hasUnsavedChanges()) {
      file.commit();
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
