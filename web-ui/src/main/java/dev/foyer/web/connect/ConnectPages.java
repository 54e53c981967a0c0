package dev.foyer.web.connect;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.Offer;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.DeclineConnectLink;
import dev.foyer.core.connection.usecase.OpenConnectLink;
import dev.foyer.core.connection.usecase.ReportConnectLink;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.platform.Secret;
import dev.foyer.web.plain.LinkSecret;
import dev.foyer.web.plain.Message;
import dev.foyer.web.plain.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a connect link (BR-05): looking changes nothing, deciding is a post (BR-04). */
@Controller
final class ConnectPages {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectPages.class);

  private final Foyer.Connections connections;
  private final ZoomEnvironment zoom;
  private final BrowserCookie cookie;

  ConnectPages(Foyer foyer, ZoomEnvironment zoom, BrowserCookie cookie) {
    this.connections = foyer.connections();
    this.zoom = zoom;
    this.cookie = cookie;
  }

  @GetMapping("/connect/{secret}")
  ModelAndView open(@PathVariable String secret, HttpServletRequest request) {
    return LinkSecret.of(secret)
        .map(link -> page(link, cookie.of(request)))
        .orElseGet(ConnectPages::unknown);
  }

  private ModelAndView page(Secret link, Set<Secret> browser) {
    return switch (connections
        .openConnectLink()
        .handle(new OpenConnectLink.Command(link, browser))) {
      case OpenConnectLink.Outcome.Open(Offer offer) -> offer(link, offer);
      case OpenConnectLink.Outcome.Resume(OrganizationConnection approved) ->
          SeeOther.at(ApprovalPages.addressOf(approved));
      case OpenConnectLink.Outcome.Closed(Organization organization, var state) ->
          closed(organization, state);
      case OpenConnectLink.Outcome.CreatorNoLongerAdmin(Organization organization) ->
          gone("link.creator-no-longer-admin", organization);
      case OpenConnectLink.Outcome.Unknown _ -> unknown();
    };
  }

  private ModelAndView offer(Secret link, Offer offer) {
    ModelAndView page = new ModelAndView("offer");
    page.addObject("secret", link.reveal());
    page.addObject("offer", offer);
    page.addObject("purpose", PurposeWords.of(offer.link().purpose()));
    page.addObject("current", offer.current().map(OrganizationConnection::approval).orElse(null));
    page.addObject("scopes", new TreeSet<>(offer.scopes()));
    page.addObject("simulated", zoom.simulated());
    return page;
  }

  private static ModelAndView closed(Organization organization, ConnectLink.State state) {
    return switch (state) {
      case ConnectLink.State.Approved _ -> gone("link.approved", organization);
      case ConnectLink.State.Refused _ -> gone("link.refused", organization);
      case ConnectLink.State.Reported _ -> gone("link.reported", organization);
      case ConnectLink.State.Revoked _ -> gone("link.revoked", organization);
      case ConnectLink.State.Expired _ -> gone("link.expired", organization);
      case ConnectLink.State.NotStarted _, ConnectLink.State.Started _ ->
          throw new IllegalStateException("A link in this state is open: " + state);
    };
  }

  private static ModelAndView gone(String key, Organization organization) {
    return Message.bad(HttpStatus.GONE, key, organization.name().value()).page();
  }

  private static ModelAndView unknown() {
    return Message.bad(HttpStatus.NOT_FOUND, "link.unknown").page();
  }

  @PostMapping("/connect/{secret}/continue")
  ModelAndView goOn(
      @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
    Optional<Secret> link = LinkSecret.of(secret);
    if (link.isEmpty()) {
      return unknown();
    }
    return switch (connections
        .beginAuthorization()
        .handle(
            new BeginAuthorization.Command(
                link.get(),
                cookie.keep(request, response),
                new BeginAuthorization.Starter.Anybody()))) {
      case BeginAuthorization.Outcome.Begun(var consentPage) -> SeeOther.at(consentPage);
      case BeginAuthorization.Outcome.NotOpen _ -> lookAgain(secret);
      case BeginAuthorization.Outcome.TooManyStarts _ ->
          SeeOther.at(Result.TOO_MANY_STARTS.address());
      case BeginAuthorization.Outcome.AppNotSetUp _ -> SeeOther.at(Result.APP_NOT_SET_UP.address());
    };
  }

  @PostMapping("/connect/{secret}/decline")
  ModelAndView decline(@PathVariable String secret) {
    return LinkSecret.of(secret)
        .map(
            link ->
                switch (connections.declineConnectLink().handle(link)) {
                  case DeclineConnectLink.Outcome.Declined _ ->
                      SeeOther.at(Result.DECLINED.address());
                  case DeclineConnectLink.Outcome.NotOpen _ -> lookAgain(secret);
                })
        .orElseGet(ConnectPages::unknown);
  }

  /** Closes the link too; the operator's log says which, as somebody may be abusing this Foyer. */
  @PostMapping("/connect/{secret}/report")
  ModelAndView report(@PathVariable String secret) {
    return LinkSecret.of(secret)
        .map(
            link ->
                switch (connections.reportConnectLink().handle(link)) {
                  case ReportConnectLink.Outcome.Reported(var reported) -> {
                    LOG.warn(
                        "Connect link {} of organization {} was reported: whoever got it doesn't"
                            + " know who asks.",
                        reported.id(),
                        reported.organization());
                    yield SeeOther.at(Result.REPORTED.address());
                  }
                  case ReportConnectLink.Outcome.NotOpen _ -> lookAgain(secret);
                })
        .orElseGet(ConnectPages::unknown);
  }

  /** The link's own page says why it is not open. */
  private static ModelAndView lookAgain(String secret) {
    return SeeOther.at("/connect/" + PathSegment.encoded(secret));
  }
}
