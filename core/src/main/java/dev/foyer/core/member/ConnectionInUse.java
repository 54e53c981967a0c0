package dev.foyer.core.member;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.GrantKey;

/** The connection that a member's next meeting will be made with, and the host there. */
public sealed interface ConnectionInUse {
  record Personal(PersonalConnection.Connected connection) implements ConnectionInUse {
    public GrantKey grant() {
      return connection.grant();
    }

    public ZoomUser host() {
      return connection.approval().user();
    }
  }

  record Organizations(OrganizationConnection.Active connection, ZoomUser host)
      implements ConnectionInUse {
    public GrantKey grant() {
      return connection.grant();
    }
  }

  /** None, and why. */
  record None(Readiness why) implements ConnectionInUse {}
}
