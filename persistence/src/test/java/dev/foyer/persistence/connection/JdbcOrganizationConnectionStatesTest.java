package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.OrganizationConnectionStatesContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcOrganizationConnectionStatesTest extends OrganizationConnectionStatesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
