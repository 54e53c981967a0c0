package dev.foyer.persistence.grant;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.grant.port.GrantsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcGrantsTest extends GrantsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
