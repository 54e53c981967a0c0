package dev.foyer.persistence.organization;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.organization.port.OrganizationsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcOrganizationsTest extends OrganizationsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
