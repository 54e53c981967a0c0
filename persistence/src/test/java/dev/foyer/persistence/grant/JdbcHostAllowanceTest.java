package dev.foyer.persistence.grant;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.grant.port.HostAllowanceContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcHostAllowanceTest extends HostAllowanceContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
