package dev.foyer.web.connect;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.OpenWithdrawLink;
import dev.foyer.core.connection.usecase.WithdrawThroughLink;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.platform.Secret;
import dev.foyer.web.plain.LinkSecret;
import dev.foyer.web.plain.Message;
import dev.foyer.web.plain.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the letter after an approval leads: the Zoom admin sees what there is and takes it back, in
 * any browser. Looking changes nothing.
 */
@Controller
final class WithdrawPages {

  private final Foyer.Connections connections;
  private final ZoomEnvironment zoom;

  WithdrawPages(Foyer foyer, ZoomEnvironment zoom) {
    this.connections = foyer.connections();
    this.zoom = zoom;
  }

  @GetMapping("/connect/withdraw/{secret}")
  ModelAndView show(@PathVariable String secret) {
    return LinkSecret.of(secret).map(this::page).orElseGet(WithdrawPages::unknown);
  }

  private ModelAndView page(Secret secret) {
    return switch (connections.openWithdrawLink().handle(secret)) {
      case OpenWithdrawLink.Outcome.Shown(var organization, var connection) ->
          page(secret, organization, connection);
      case OpenWithdrawLink.Outcome.Unknown _ -> unknown();
    };
  }

  private ModelAndView page(
      Secret secret, Organization organization, OrganizationConnection connection) {
    return switch (connection) {
      case OrganizationConnection.Pending _ -> form(secret, organization, connection, "pending");
      case OrganizationConnection.InCharge _ -> form(secret, organization, connection, "active");
      case OrganizationConnection.Standby _ -> form(secret, organization, connection, "standby");
      case OrganizationConnection.Lapsed _, OrganizationConnection.LapsedStandby _ ->
          form(secret, organization, connection, "lapsed");
      case OrganizationConnection.Ended ended -> ApprovalPages.ended(organization, ended);
    };
  }

  private ModelAndView form(
      Secret secret, Organization organization, OrganizationConnection connection, String state) {
    return new ModelAndView("withdraw")
        .addObject("secret", secret.reveal())
        .addObject("state", state)
        .addObject("organization", organization)
        .addObject("approval", connection.approval())
        .addObject("simulated", zoom.simulated());
  }

  private static ModelAndView unknown() {
    return Message.bad(HttpStatus.NOT_FOUND, "withdraw.unknown").page();
  }

  /** Done or done before: the link's own page says how it stands. */
  @PostMapping("/connect/withdraw/{secret}")
  ModelAndView withdraw(@PathVariable String secret) {
    return LinkSecret.of(secret)
        .map(
            link ->
                switch (connections.withdrawThroughLink().handle(link)) {
                  case WithdrawThroughLink.Outcome.Withdrawn _,
                      WithdrawThroughLink.Outcome.NotOpen _ ->
                      SeeOther.at("/connect/withdraw/" + PathSegment.encoded(secret));
                })
        .orElseGet(WithdrawPages::unknown);
  }
}
