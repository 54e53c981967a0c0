package dev.foyer.persistence.member;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.member.port.ConnectedUsersContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcConnectedUsersTest extends ConnectedUsersContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
