package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.pages.ConsentPage;
import dev.foyer.simulator.pages.SignInPage;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.util.Optional;

/** Takes a browser through sign-in and consent and sends it back with a code. */
final class AuthorizeEndpoint {

  private final World world;
  private final SignIn signIn;
  private final Codes codes;

  AuthorizeEndpoint(World world, SignIn signIn, Codes codes) {
    this.world = world;
    this.signIn = signIn;
    this.codes = codes;
  }

  Answer open(Request request) {
    AuthorizationRequest asked = new AuthorizationRequest(request.query());
    App app = checked(asked, request);
    Optional<User> user = signIn.signedIn(request);
    if (user.isEmpty()) {
      return SignInPage.show(world, asked.query());
    }
    if (!mayInstall(app, user.get())) {
      return ConsentPage.refuse(app, asked.query());
    }
    if (world.settings().autoApprove() && alreadyAllowed(app, user.get())) {
      return allow(asked, app, user.get());
    }
    return ConsentPage.ask(app, user.get(), world.account(user.get().accountId()), asked.query());
  }

  Answer decide(Request request) {
    AuthorizationRequest asked = new AuthorizationRequest(request.parameter("request").orElse(""));
    App app = checked(asked, request);
    Optional<User> user = signIn.signedIn(request);
    if (user.isEmpty()) {
      return SignInPage.show(world, asked.query());
    }
    if (!mayInstall(app, user.get())) {
      return ConsentPage.refuse(app, asked.query());
    }
    if (request.parameter("decision").orElse("").equals("allow")) {
      return allow(asked, app, user.get());
    }
    return world.settings().declineRedirects()
        ? Answer.seeOther(asked.back("error", "access_denied"))
        : ConsentPage.declined(app);
  }

  private Answer allow(AuthorizationRequest asked, App app, User user) {
    return Answer.seeOther(asked.back("code", codes.issue(asked, app, user).value()));
  }

  private boolean mayInstall(App app, User user) {
    return world.approvals().given(app.clientId(), user.accountId())
        && (!app.forAdmins() || world.roles().of(user).mayInstallForTheAccount());
  }

  private boolean alreadyAllowed(App app, User user) {
    return world
        .grants()
        .live(app.clientId(), user.id())
        .filter(grant -> grant.scopes().equals(app.scopes()))
        .isPresent();
  }

  private App checked(AuthorizationRequest asked, Request request) {
    App app =
        world
            .apps()
            .find(asked.clientId())
            .orElseThrow(() -> wrong(request, 4702, "Invalid client_id"));
    if (!app.redirectUris().contains(asked.redirectUri())) {
      throw wrong(request, 4700, "Invalid redirect url");
    }
    if (!asked.asksForACode()) {
      throw wrong(request, 4700, "Invalid response type");
    }
    if (asked.challengeMethod().filter(method -> !Pkce.knows(method)).isPresent()) {
      throw wrong(request, 4700, "Invalid code challenge method");
    }
    return app;
  }

  /** Zoom's own error, never a redirect: the address to go back to is what can't be trusted. */
  private static Refused wrong(Request request, int code, String message) {
    return new Refused(
        request.wantsHtml()
            ? ConsentPage.error(code, message)
            : Answer.of(
                400,
                "application/json;charset=UTF-8",
                "{\"status\":false,\"errorCode\":%d,\"errorMessage\":%s,\"result\":null}"
                    .formatted(code, Json.write(message))));
  }
}
