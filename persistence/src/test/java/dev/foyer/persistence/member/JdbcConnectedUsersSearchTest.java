package dev.foyer.persistence.member;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.member.port.ConnectedUsersSearchContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcConnectedUsersSearchTest extends ConnectedUsersSearchContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
