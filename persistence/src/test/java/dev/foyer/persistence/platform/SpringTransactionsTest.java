package dev.foyer.persistence.platform;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.platform.port.TransactionsContract;
import dev.foyer.persistence.JdbcPorts;

class SpringTransactionsTest extends TransactionsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
