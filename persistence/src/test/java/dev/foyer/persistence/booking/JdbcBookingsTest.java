package dev.foyer.persistence.booking;

import dev.foyer.core.booking.port.BookingsContract;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.persistence.JdbcPorts;

class JdbcBookingsTest extends BookingsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
