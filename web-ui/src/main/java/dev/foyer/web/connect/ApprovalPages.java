package dev.foyer.web.connect;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ConfirmConnection;
import dev.foyer.core.connection.usecase.ShowApproval;
import dev.foyer.core.connection.usecase.WithdrawApproval;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import dev.foyer.web.plain.Message;
import dev.foyer.web.plain.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the Zoom admin, back from Zoom, confirms that both sides are the right ones (BR-06), and
 * sees afterwards how the approval stands. Only the browser in which it was made gets to see it.
 */
@Controller
final class ApprovalPages {

  private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String ADDRESS =
      "/connect/approvals/{organization:" + UUID_PATTERN + "}/{connection:" + UUID_PATTERN + "}";

  private final Foyer.Connections connections;
  private final ZoomEnvironment zoom;
  private final BrowserCookie cookie;

  ApprovalPages(Foyer foyer, ZoomEnvironment zoom, BrowserCookie cookie) {
    this.connections = foyer.connections();
    this.zoom = zoom;
    this.cookie = cookie;
  }

  static String addressOf(OrganizationConnection connection) {
    return addressOf(connection.approval().organization(), connection.id());
  }

  private static String addressOf(OrganizationId organization, ConnectionId connection) {
    return "/connect/approvals/%s/%s".formatted(organization.value(), connection.value());
  }

  @GetMapping(ADDRESS)
  ModelAndView show(
      @PathVariable UUID organization, @PathVariable UUID connection, HttpServletRequest request) {
    return page(new OrganizationId(organization), new ConnectionId(connection), cookie.of(request));
  }

  private ModelAndView page(OrganizationId of, ConnectionId connection, Set<Secret> browser) {
    return switch (connections
        .showApproval()
        .handle(new ShowApproval.Command(of, connection, browser))) {
      case ShowApproval.Outcome.Shown shown -> page(shown);
      case ShowApproval.Outcome.Unknown _ ->
          Message.bad(HttpStatus.NOT_FOUND, "approval.unknown").page();
    };
  }

  private ModelAndView page(ShowApproval.Outcome.Shown shown) {
    Organization organization = shown.organization();
    OrganizationConnection connection = shown.connection();
    String name = organization.name().value();
    String account = connection.approval().account().title();
    return switch (connection) {
      case OrganizationConnection.AwaitingConfirmation _ ->
          form("confirm", shown)
              .addObject("nameToType", shown.nameToType())
              .addObject("purpose", PurposeWords.of(shown.purpose()));
      case OrganizationConnection.AwaitingActivation _ -> form("waiting", shown);
      case OrganizationConnection.InCharge _ ->
          Message.good("approval.connected", name, account).page();
      case OrganizationConnection.Standby _ ->
          Message.good("approval.stands-by", name, account).page();
      case OrganizationConnection.Lapsed _, OrganizationConnection.LapsedStandby _ ->
          Message.bad(HttpStatus.OK, "approval.lapsed", name, account).page();
      case OrganizationConnection.Ended ended -> ended(organization, ended);
    };
  }

  /** How an approval ended. */
  static ModelAndView ended(Organization organization, OrganizationConnection.Ended ended) {
    return Message.plain(
            ended(ended.reason()), organization.name().value(), ended.approval().account().title())
        .page();
  }

  private static String ended(EndReason reason) {
    return switch (reason) {
      case WITHDRAWN -> "approval.withdrawn";
      case REJECTED -> "approval.rejected";
      case EXPIRED -> "approval.expired";
      case DISCONNECTED -> "approval.disconnected";
      case REPLACED -> "approval.replaced";
    };
  }

  private ModelAndView form(String template, ShowApproval.Outcome.Shown shown) {
    return new ModelAndView(template)
        .addObject("address", addressOf(shown.connection()))
        .addObject("organization", shown.organization())
        .addObject("approval", shown.connection().approval())
        .addObject("shared", shown.shared())
        .addObject("simulated", zoom.simulated());
  }

  @PostMapping(ADDRESS + "/confirm")
  ModelAndView confirm(
      @PathVariable UUID organization,
      @PathVariable UUID connection,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request) {
    OrganizationId of = new OrganizationId(organization);
    ConnectionId id = new ConnectionId(connection);
    Set<Secret> browser = cookie.of(request);
    return switch (connections
        .confirmConnection()
        .handle(new ConfirmConnection.Command(of, id, browser, name))) {
      case ConfirmConnection.Outcome.Connected(var connected) -> SeeOther.at(addressOf(connected));
      case ConfirmConnection.Outcome.ActivationNeeded(var waiting) ->
          SeeOther.at(addressOf(waiting));
      case ConfirmConnection.Outcome.NameDiffers _ -> again(page(of, id, browser), name);
      case ConfirmConnection.Outcome.NotOpen _ -> SeeOther.at(Result.APPROVAL_NOT_OPEN.address());
    };
  }

  private static ModelAndView again(ModelAndView page, String typed) {
    page.addObject("typed", typed);
    page.addObject("nameDiffers", true);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping(ADDRESS + "/withdraw")
  ModelAndView withdraw(
      @PathVariable UUID organization, @PathVariable UUID connection, HttpServletRequest request) {
    OrganizationId of = new OrganizationId(organization);
    ConnectionId id = new ConnectionId(connection);
    return switch (connections
        .withdrawApproval()
        .handle(new WithdrawApproval.Command(of, id, cookie.of(request)))) {
      case WithdrawApproval.Outcome.Withdrawn _ -> SeeOther.at(addressOf(of, id));
      case WithdrawApproval.Outcome.NotOpen _ -> SeeOther.at(Result.APPROVAL_NOT_OPEN.address());
    };
  }
}
