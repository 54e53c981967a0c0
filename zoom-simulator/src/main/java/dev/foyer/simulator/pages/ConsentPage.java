package dev.foyer.simulator.pages;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.User;
import java.util.stream.Collectors;

/**
 * Zoom's question whether an app may do what it asks for, and the answers that don't go back to the
 * app.
 */
public final class ConsentPage {

  private ConsentPage() {}

  public static Answer ask(App app, User user, Account account, String request) {
    String scopes =
        app.scopes().stream()
            .map(scope -> "<li>" + Html.text(ScopeWords.of(scope)) + "</li>")
            .collect(Collectors.joining("\n"));
    return Page.of(
        200,
        "Allow " + app.name(),
        """
        <h1>%1$s is requesting access to your Zoom account</h1>
        <div class="card">
        <p>Signed in as <strong>%2$s</strong> (%3$s) of <strong>%4$s</strong>.</p>
        <p>The app wants to:</p>
        <ul>
        %5$s
        </ul>
        <form method="post" action="/oauth/consent">
        %6$s
        <div class="actions">
        <button name="decision" value="decline">Decline</button>
        <button class="main" name="decision" value="allow">Allow</button>
        </div>
        </form>
        </div>
        %7$s
        """
            .formatted(
                Html.text(app.name()),
                Html.text(user.displayName()),
                Html.text(user.email()),
                Html.text(account.name()),
                scopes,
                Html.hidden("request", request),
                switchUser(request)));
  }

  /** Zoom's own words for somebody whose role may not install an app for the account. */
  public static Answer refuse(App app, String request) {
    return Page.of(
        200,
        "You cannot authorize " + app.name(),
        """
        <h1>You cannot authorize %s</h1>
        <div class="card"><p>An account admin is required to install this type of app. Please contact \
        your account admin or IT administrator to install this app.</p></div>
        %s
        """
            .formatted(Html.text(app.name()), switchUser(request)));
  }

  public static Answer declined(App app) {
    return Page.of(
        200,
        "Declined",
        """
        <h1>You declined</h1>
        <p>%s got no access. You may close this window.</p>
        """
            .formatted(Html.text(app.name())));
  }

  public static Answer error(int code, String message) {
    return Page.of(
        400,
        message,
        """
        <h1>Something is wrong with this link</h1>
        <p>%s (%,d)</p>
        """
            .formatted(Html.text(message), code));
  }

  private static String switchUser(String request) {
    return """
        <form method="post" action="/oauth/sign-out">%s<button>Switch user</button></form>
        """
        .formatted(Html.hidden("request", request));
  }
}
