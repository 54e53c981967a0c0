package dev.foyer.persistence.location;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.location.port.StoppingEventTypesContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcStoppingEventTypesTest extends StoppingEventTypesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
