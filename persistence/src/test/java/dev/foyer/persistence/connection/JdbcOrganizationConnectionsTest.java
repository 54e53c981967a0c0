package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.OrganizationConnectionsContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcOrganizationConnectionsTest extends OrganizationConnectionsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
