package dev.foyer.web.connect;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.BeginPersonalAuthorization;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.Secret;
import dev.foyer.web.plain.SeeOther;
import dev.foyer.web.security.SignedInMember;
import dev.foyer.web.security.SignedInMembers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sends signed-in members from their views to Zoom: by a form's post, as the browser has to get its
 * cookie and go there itself.
 */
@Controller
final class SignedInStarts {

  private final Foyer.Connections connections;
  private final SignedInMembers signedIn;
  private final BrowserCookie cookie;

  SignedInStarts(Foyer foyer, SignedInMembers signedIn, BrowserCookie cookie) {
    this.connections = foyer.connections();
    this.signedIn = signedIn;
    this.cookie = cookie;
  }

  /** "I am the Zoom admin" (BR-03): the organization's open link is followed in place. */
  @PostMapping("/integrations/zoom/authorize")
  ModelAndView asZoomAdmin(
      @RequestParam(defaultValue = "CONNECT") ConnectLink.Purpose purpose,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignedInMember member = signedIn.require();
    return switch (connections
        .showConnection()
        .handle(
            new ShowConnection.Command(
                member.organization(), new Actor.AMember(member.member())))) {
      case ShowConnection.Outcome.Shown shown ->
          shown
              .link(purpose)
              .map(ConnectLink::secret)
              .map(link -> begin(link, member, cookie.keep(request, response)))
              .orElseGet(() -> SeeOther.at("/integrations/zoom"));
      case ShowConnection.Outcome.NotAllowed(var why) ->
          throw new AccessDeniedException(why.name());
    };
  }

  private ModelAndView begin(Secret link, SignedInMember member, Secret browser) {
    return switch (connections
        .beginAuthorization()
        .handle(
            new BeginAuthorization.Command(
                link, browser, new BeginAuthorization.Starter.SignedIn(member.member())))) {
      case BeginAuthorization.Outcome.Begun(var consentPage) -> SeeOther.at(consentPage);
      case BeginAuthorization.Outcome.NotOpen _ -> SeeOther.at("/integrations/zoom");
      case BeginAuthorization.Outcome.TooManyStarts _ ->
          SeeOther.at(Result.TOO_MANY_STARTS.address());
      case BeginAuthorization.Outcome.AppNotSetUp _ -> SeeOther.at(Result.APP_NOT_SET_UP.address());
    };
  }

  /** "Connect my own Zoom". */
  @PostMapping("/integrations/zoom/mine/authorize")
  ModelAndView mine(HttpServletRequest request, HttpServletResponse response) {
    SignedInMember member = signedIn.require();
    return switch (connections
        .beginPersonalAuthorization()
        .handle(
            new BeginPersonalAuthorization.Command(
                member.organization(), member.member(), cookie.keep(request, response)))) {
      case BeginPersonalAuthorization.Outcome.Begun(var consentPage) -> SeeOther.at(consentPage);
      case BeginPersonalAuthorization.Outcome.AppNotSetUp _ ->
          SeeOther.at(Result.APP_NOT_SET_UP.personalAddress());
      case BeginPersonalAuthorization.Outcome.NotAllowed(var why) ->
          throw new AccessDeniedException(why.name());
    };
  }
}
