package dev.foyer.persistence.hearing;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.hearing.port.InboxContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcInboxTest extends InboxContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
