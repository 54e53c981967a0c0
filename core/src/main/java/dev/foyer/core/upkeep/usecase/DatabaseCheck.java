package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.upkeep.DatabaseState;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.SchemaState;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the database answers, quickly, with the schema that this program knows, and at this
 * node's time.
 */
final class DatabaseCheck {
  static final Duration SLOW = Duration.ofMillis(250);

  private final DatabaseVitals database;

  DatabaseCheck(DatabaseVitals database) {
    this.database = database;
  }

  List<Finding> find() {
    return switch (database.look()) {
      case DatabaseState.Silent(String words) ->
          List.of(new Finding(Fault.DATABASE_GONE, Facts.of("says", words)));
      case DatabaseState.Answers(Duration within, Duration nodeAhead, SchemaState schema) -> {
        List<Finding> findings = new ArrayList<>();
        if (within.compareTo(SLOW) >= 0) {
          findings.add(new Finding(Fault.DATABASE_SLOW, Facts.of("millis", within.toMillis())));
        }
        findings.addAll(of(schema));
        if (ClockCheck.isOff(nodeAhead)) {
          findings.add(new Finding(Fault.NODE_CLOCK_OFF, ClockCheck.seconds(nodeAhead)));
        }
        yield findings;
      }
    };
  }

  private static List<Finding> of(SchemaState schema) {
    List<Finding> findings = new ArrayList<>();
    Facts version = Facts.of("version", schema.version());
    if (schema.failed() > 0) {
      findings.add(new Finding(Fault.SCHEMA_FAILED, version));
    }
    if (schema.missing() > 0) {
      findings.add(new Finding(Fault.SCHEMA_OLD, version.and("missing", schema.missing())));
    }
    if (schema.unknown() > 0) {
      findings.add(new Finding(Fault.SCHEMA_NEWER, version.and("unknown", schema.unknown())));
    }
    return findings;
  }
}
