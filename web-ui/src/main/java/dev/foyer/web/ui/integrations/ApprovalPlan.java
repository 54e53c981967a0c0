package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.Placement;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.connection.usecase.ShowConnection;
import java.util.Optional;

/**
 * What a waiting approval becomes if it is activated now.
 *
 * @param movesFrom the account in use until then, if it is another one (BR-07)
 * @param known whether the Zoom admin's address is of one of the organization's verified domains
 */
record ApprovalPlan(Placement placement, Optional<ZoomAccount> movesFrom, boolean known) {

  static ApprovalPlan of(
      OrganizationConnection.Pending pending, ShowConnection.Outcome.Shown shown) {
    Optional<OrganizationConnection> current = shown.newest().filter(ApprovalPlan::counts);
    Placement placement = Placement.of(purpose(pending, shown), pending, current);
    return new ApprovalPlan(
        placement,
        current
            .filter(_ -> placement == Placement.TAKES_CHARGE && Placement.isMove(pending, current))
            .map(before -> before.approval().account()),
        shown.organization().knows(pending.approval().authorizer().email()));
  }

  /** Whether the connection is the organization's Zoom, working or not. */
  static boolean counts(OrganizationConnection connection) {
    return switch (connection) {
      case OrganizationConnection.InCharge _, OrganizationConnection.Lapsed _ -> true;
      case OrganizationConnection.Standby _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Pending _,
          OrganizationConnection.Ended _ ->
          false;
    };
  }

  /** Of a link that a newer one has followed it isn't known; the use case decides anyway. */
  private static ConnectLink.Purpose purpose(
      OrganizationConnection.Pending pending, ShowConnection.Outcome.Shown shown) {
    return shown.links().stream()
        .filter(link -> link.id().equals(pending.approval().link()))
        .map(ConnectLink::purpose)
        .findFirst()
        .orElse(ConnectLink.Purpose.RECONNECT);
  }

  /** Why it waits, as a key. */
  String why() {
    if (movesFrom.isPresent()) {
      return "zoom.approval.move.next";
    }
    return known ? "zoom.approval.known.next" : "zoom.approval.yours.next";
  }

  /** What activating it does, as a key. */
  String effects() {
    return switch (placement) {
      case TAKES_CHARGE -> "zoom.activate.effects";
      case STANDS_BY -> "zoom.activate.standby";
      case NONE -> "zoom.activate.no-place";
    };
  }
}
