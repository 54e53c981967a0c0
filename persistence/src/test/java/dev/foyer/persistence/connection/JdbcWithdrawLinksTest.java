package dev.foyer.persistence.connection;

import dev.foyer.core.connection.port.WithdrawLinksContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcWithdrawLinksTest extends WithdrawLinksContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
