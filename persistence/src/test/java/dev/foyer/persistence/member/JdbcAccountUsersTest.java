package dev.foyer.persistence.member;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.member.port.AccountUsersContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcAccountUsersTest extends AccountUsersContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
