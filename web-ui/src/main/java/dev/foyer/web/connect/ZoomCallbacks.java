package dev.foyer.web.connect;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.TurnedAway;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CompletePersonalAuthorization;
import dev.foyer.core.connection.usecase.TakeAttempt;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.organization.Language;
import dev.foyer.web.plain.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where Zoom sends browsers back to. Every answer is a redirect to an address without code and
 * state, so that neither stays in the history nor on a page.
 */
@Controller
final class ZoomCallbacks {

  private static final String ORGANIZATIONS_ZOOM = "/integrations/zoom";
  private static final String MY_ZOOM = "/integrations/zoom/mine";

  private final Foyer.Connections connections;
  private final BrowserCookie cookie;

  ZoomCallbacks(Foyer foyer, BrowserCookie cookie) {
    this.connections = foyer.connections();
    this.cookie = cookie;
  }

  @GetMapping("/zoom/callback/organization")
  ModelAndView organization(HttpServletRequest request) {
    return ZoomReturn.in(request, cookie)
        .map(
            found ->
                after(
                    connections
                        .completeAuthorization()
                        .handle(
                            new CompleteAuthorization.Command(
                                found.state(),
                                found.browser(),
                                found.callback(),
                                Language.closestTo(LocaleContextHolder.getLocale())))))
        .map(SeeOther::at)
        .orElseGet(() -> SeeOther.at(Result.NOT_BEGUN_HERE.address()));
  }

  private static String after(CompleteAuthorization.Outcome outcome) {
    return switch (outcome) {
      case CompleteAuthorization.Outcome.Connected _ -> ORGANIZATIONS_ZOOM;
      case CompleteAuthorization.Outcome.ConfirmationNeeded(var connection) ->
          ApprovalPages.addressOf(connection);
      case CompleteAuthorization.Outcome.ActivationNeeded(var connection) ->
          ApprovalPages.addressOf(connection);
      case CompleteAuthorization.Outcome.NotAccepted(var why) -> turnedAway(why).address();
      case CompleteAuthorization.Outcome.Declined _ -> Result.DECLINED_AT_ZOOM.address();
      case CompleteAuthorization.Outcome.CodeRefused _ -> Result.CODE_REFUSED.address();
      case CompleteAuthorization.Outcome.NotNow(_, var why) -> notNow(why).address();
      case CompleteAuthorization.Outcome.NoAttempt(var why) -> noAttempt(why).address();
    };
  }

  @GetMapping("/zoom/callback/personal")
  ModelAndView personal(HttpServletRequest request) {
    return ZoomReturn.in(request, cookie)
        .map(
            found ->
                after(
                    connections
                        .completePersonalAuthorization()
                        .handle(
                            new CompletePersonalAuthorization.Command(
                                found.state(), found.browser(), found.callback()))))
        .map(SeeOther::at)
        .orElseGet(() -> SeeOther.at(Result.NOT_BEGUN_HERE.personalAddress()));
  }

  private static String after(CompletePersonalAuthorization.Outcome outcome) {
    return switch (outcome) {
      case CompletePersonalAuthorization.Outcome.Connected _ -> MY_ZOOM;
      case CompletePersonalAuthorization.Outcome.ScopesMissing _ ->
          Result.SCOPES_MISSING.personalAddress();
      case CompletePersonalAuthorization.Outcome.Declined _ ->
          Result.DECLINED_AT_ZOOM.personalAddress();
      case CompletePersonalAuthorization.Outcome.CodeRefused _ ->
          Result.CODE_REFUSED.personalAddress();
      case CompletePersonalAuthorization.Outcome.NotNow(var why) -> notNow(why).personalAddress();
      case CompletePersonalAuthorization.Outcome.NoAttempt(var why) ->
          noAttempt(why).personalAddress();
      case CompletePersonalAuthorization.Outcome.NotAllowed _ ->
          Result.NOT_A_MEMBER.personalAddress();
    };
  }

  private static Result turnedAway(TurnedAway why) {
    return switch (why) {
      case TurnedAway.NotAZoomAdmin _ -> Result.NOT_A_ZOOM_ADMIN;
      case TurnedAway.ScopesMissing _ -> Result.SCOPES_MISSING;
      case TurnedAway.LinkClosed _ -> Result.LINK_CLOSED;
      case TurnedAway.OtherAccount _ -> Result.OTHER_ACCOUNT;
      case TurnedAway.AlreadyConnected _ -> Result.ALREADY_CONNECTED;
    };
  }

  private static Result notNow(Obstacle why) {
    return switch (why) {
      case APP_MISCONFIGURED, APP_NOT_SET_UP -> Result.APP_NOT_SET_UP;
      case UNREACHABLE,
          OUTCOME_UNKNOWN,
          ZOOM_IN_TROUBLE,
          RATE_LIMITED,
          DAILY_LIMIT,
          REFRESH_UNDER_WAY ->
          Result.ZOOM_NOT_NOW;
    };
  }

  private static Result noAttempt(TakeAttempt.Outcome why) {
    return switch (why) {
      case TakeAttempt.Outcome.Repeated _ -> Result.REPEATED;
      case TakeAttempt.Outcome.TooLate _ -> Result.TOO_LATE;
      case TakeAttempt.Outcome.OtherBrowser _ -> Result.OTHER_BROWSER;
      case TakeAttempt.Outcome.Unknown _, TakeAttempt.Outcome.Taken _ -> Result.NOT_BEGUN_HERE;
    };
  }
}
