package dev.foyer.persistence.grant;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.grant.port.ZoomAllowanceContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcZoomAllowanceTest extends ZoomAllowanceContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
