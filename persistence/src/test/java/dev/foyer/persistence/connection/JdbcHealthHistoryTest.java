package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.HealthHistoryContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcHealthHistoryTest extends HealthHistoryContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
