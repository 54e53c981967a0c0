package dev.foyer.persistence.hearing;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.hearing.port.RefusedWebhooksContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcRefusedWebhooksTest extends RefusedWebhooksContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
