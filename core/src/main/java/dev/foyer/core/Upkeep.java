package dev.foyer.core;

import dev.foyer.core.connection.WatchInterval;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import dev.foyer.core.upkeep.port.KeysetVitals;
import dev.foyer.core.upkeep.usecase.Diagnose;
import dev.foyer.core.upkeep.usecase.DropJob;
import dev.foyer.core.upkeep.usecase.ListJobs;
import dev.foyer.core.upkeep.usecase.ListKeys;
import dev.foyer.core.upkeep.usecase.RetireKey;
import dev.foyer.core.upkeep.usecase.RetryJob;
import dev.foyer.core.upkeep.usecase.RotateKeys;
import dev.foyer.core.upkeep.usecase.ShowJob;
import java.util.function.Supplier;

/** Looking after the machinery: the use cases about jobs and keys. */
public record Upkeep(
    ListJobs listJobs,
    ShowJob showJob,
    RetryJob retryJob,
    DropJob dropJob,
    ListKeys listKeys,
    RotateKeys rotateKeys,
    RetireKey retireKey) {

  /**
   * What finds out why a Foyer doesn't work; it can be had where none can be assembled.
   *
   * @param ports asked for once database and keyset are known to be there
   */
  public static Diagnose diagnosis(
      DatabaseVitals database, KeysetVitals keyset, Supplier<Ports> ports) {
    return new Diagnose(
        database, keyset, () -> new Assembly(ports.get(), WatchInterval.USUAL).diagnosisParts());
  }
}
