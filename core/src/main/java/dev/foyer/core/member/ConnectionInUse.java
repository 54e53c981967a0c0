package dev.foyer.core.member;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalApproval;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.ZoomApp;

/** The connection that a member's next meeting will be made with, and the host there. */
public sealed interface ConnectionInUse {

  /** There is one. */
  sealed interface Usable extends ConnectionInUse {
    GrantKey grant();

    GrantOwner owner();

    /** The Zoom user on whom meetings are made. */
    ZoomUser host();
  }

  record Personal(PersonalConnection.Connected connection) implements Usable {
    @Override
    public GrantKey grant() {
      return connection.grant();
    }

    @Override
    public GrantOwner owner() {
      PersonalApproval approval = connection.approval();
      return new GrantOwner(
          ZoomApp.PERSONAL, approval.environment(), approval.account().id(), approval.user().id());
    }

    @Override
    public ZoomUser host() {
      return connection.approval().user();
    }
  }

  record Organizations(OrganizationConnection.Working connection, ZoomUser host) implements Usable {
    @Override
    public GrantKey grant() {
      return connection.grant();
    }

    @Override
    public GrantOwner owner() {
      Approval approval = connection.approval();
      return new GrantOwner(
          ZoomApp.ORGANIZATION,
          approval.environment(),
          approval.account().id(),
          approval.authorizer().id());
    }
  }

  /** None, and why. */
  record None(Readiness why) implements ConnectionInUse {}
}
