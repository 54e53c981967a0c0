package dev.foyer.persistence.meeting;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.meeting.port.MeetingCountsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcMeetingCountsTest extends MeetingCountsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
