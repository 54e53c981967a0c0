package dev.foyer.persistence.meeting;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.meeting.port.MeetingStatesContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcMeetingStatesTest extends MeetingStatesContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
