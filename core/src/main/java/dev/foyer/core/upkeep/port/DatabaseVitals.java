package dev.foyer.core.upkeep.port;

import dev.foyer.core.upkeep.DatabaseState;

/** How the database is. It can always be asked, and changes nothing, not even an old schema. */
public interface DatabaseVitals {
  DatabaseState look();
}
