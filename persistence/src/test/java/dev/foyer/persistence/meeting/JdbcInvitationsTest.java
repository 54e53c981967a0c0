package dev.foyer.persistence.meeting;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.meeting.port.InvitationsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcInvitationsTest extends InvitationsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
