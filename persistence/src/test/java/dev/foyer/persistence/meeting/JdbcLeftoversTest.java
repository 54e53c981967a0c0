package dev.foyer.persistence.meeting;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.meeting.port.LeftoversContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcLeftoversTest extends LeftoversContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
