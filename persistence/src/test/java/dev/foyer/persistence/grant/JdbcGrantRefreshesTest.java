package dev.foyer.persistence.grant;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.grant.port.GrantRefreshesContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcGrantRefreshesTest extends GrantRefreshesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
