package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.SchemaState;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether the database answers quickly, and with the schema that this program knows. */
record DatabaseCheck(DatabaseVitals database) implements Check {
  static final Duration SLOW = Duration.ofMillis(250);

  @Override
  public List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    Duration answer = database.answersWithin();
    if (answer.compareTo(SLOW) >= 0) {
      findings.add(new Finding(Fault.DATABASE_SLOW, Facts.of("millis", answer.toMillis())));
    }
    SchemaState schema = database.schema();
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
