package dev.foyer.simulator.pages;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.stream.Collectors;

/** Choose who you are: nobody has a password here. */
public final class SignInPage {

  private SignInPage() {}

  /**
   * @param request the query of the authorization request to go on with
   */
  public static Answer show(World world, String request) {
    String accounts =
        world.accounts().all().stream()
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .map(account -> account(world, account, request))
            .collect(Collectors.joining());
    return Page.of(
        200,
        "Sign in",
        """
        <h1>Sign in to the simulated Zoom</h1>
        <p>Choose one of the sample people. There are no passwords.</p>
        %s
        """
            .formatted(accounts));
  }

  private static String account(World world, Account account, String request) {
    List<User> people = world.users().of(account.id()).filter(User::isActive).toList();
    if (people.isEmpty()) {
      return "";
    }
    String items =
        people.stream().map(user -> person(world, user)).collect(Collectors.joining("\n"));
    return """
        <section aria-labelledby="account-%1$s">
        <h2 id="account-%1$s">%2$s</h2>
        <p class="quiet">%3$s</p>
        <form method="post" action="/oauth/sign-in">
        %4$s
        <ul class="people">
        %5$s
        </ul>
        </form>
        </section>
        """
        .formatted(
            account.id(),
            Html.text(account.name()),
            account.paid() ? "Paid account" : "Free account",
            Html.hidden("request", request),
            items);
  }

  private static String person(World world, User user) {
    return """
        <li><button name="user" value="%s">%s</button>
        <span class="quiet">%s · %s · %s</span></li>"""
        .formatted(
            user.id(),
            Html.text(user.displayName()),
            Html.text(user.email()),
            Html.text(world.roles().of(user).name()),
            user.licence().words());
  }
}
