package dev.foyer.persistence.member;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.member.port.ZoomUserMatchesContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcZoomUserMatchesTest extends ZoomUserMatchesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
