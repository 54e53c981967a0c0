package dev.foyer.persistence.meeting;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.meeting.port.MeetingsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcMeetingsTest extends MeetingsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
