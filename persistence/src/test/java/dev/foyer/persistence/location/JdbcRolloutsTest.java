package dev.foyer.persistence.location;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.location.port.RolloutsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcRolloutsTest extends RolloutsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
