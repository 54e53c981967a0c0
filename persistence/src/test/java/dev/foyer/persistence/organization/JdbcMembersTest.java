package dev.foyer.persistence.organization;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.organization.port.MembersContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcMembersTest extends MembersContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
