package dev.foyer.core.inmemory;

import dev.foyer.core.upkeep.SchemaState;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import java.time.Duration;

/** A database that is as a test says; well, unless it says otherwise. */
public final class ScriptedVitals implements DatabaseVitals {
  private volatile Duration answer = Duration.ofMillis(1);
  private volatile Duration ahead = Duration.ZERO;
  private volatile SchemaState schema = new SchemaState("18", 0, 0, 0);

  public void answerWithin(Duration time) {
    answer = time;
  }

  public void nodeIsAheadBy(Duration time) {
    ahead = time;
  }

  public void schemaIs(SchemaState state) {
    schema = state;
  }

  @Override
  public Duration answersWithin() {
    return answer;
  }

  @Override
  public Duration nodeAhead() {
    return ahead;
  }

  @Override
  public SchemaState schema() {
    return schema;
  }
}
