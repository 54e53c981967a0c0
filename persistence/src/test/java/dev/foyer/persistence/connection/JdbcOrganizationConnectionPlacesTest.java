package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.OrganizationConnectionPlacesContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcOrganizationConnectionPlacesTest extends OrganizationConnectionPlacesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
