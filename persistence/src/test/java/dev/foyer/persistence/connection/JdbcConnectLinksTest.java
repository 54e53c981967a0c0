package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.ConnectLinksContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcConnectLinksTest extends ConnectLinksContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
