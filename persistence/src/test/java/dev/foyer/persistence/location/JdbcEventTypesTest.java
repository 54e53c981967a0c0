package dev.foyer.persistence.location;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.location.port.EventTypesContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcEventTypesTest extends EventTypesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
