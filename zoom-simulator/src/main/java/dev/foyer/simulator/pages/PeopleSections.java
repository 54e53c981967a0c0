package dev.foyer.simulator.pages;

import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Licence;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.UserStatus;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts and their people, to be promoted, demoted, switched off, invited and removed. */
final class PeopleSections {

  private static final int SHOWN = 200;

  private final World world;

  PeopleSections(World world) {
    this.world = world;
  }

  String accounts() {
    return world.accounts().all().stream()
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .map(this::account)
        .collect(Collectors.joining());
  }

  private String account(Account account) {
    List<List<String>> rows = world.users().of(account.id()).limit(SHOWN).map(this::row).toList();
    return Markup.section(
        "account-" + account.id(),
        account.name(),
        "<p class=\"quiet\">%s account %d, id %s</p>"
                .formatted(account.paid() ? "Paid" : "Free", account.number(), account.id())
            + fates(account)
            + Markup.table(List.of("Name", "E-mail", "Id", "Role, status, licence", ""), rows)
            + "<h3>Add somebody</h3>"
            + Markup.form(
                "POST",
                "users",
                Html.hidden("account", account.id())
                    + Markup.input("firstName", "First name", "")
                    + Markup.input("lastName", "Last name", "")
                    + Markup.input("email", "E-mail", "")
                    + Markup.button("Add", "to " + account.name())));
  }

  private List<String> row(User user) {
    String path = "users/" + user.id();
    String change =
        Markup.select("role", "Role of " + user.displayName(), user.roleId(), roles(user))
            + Markup.select(
                "status",
                "Status of " + user.displayName(),
                user.status().word(),
                Stream.of(UserStatus.values()).map(status -> List.of(status.word())))
            + Markup.select(
                "type",
                "Licence of " + user.displayName(),
                Integer.toString(user.licence().type()),
                Stream.of(Licence.values())
                    .map(licence -> List.of("" + licence.type(), licence.words())))
            + Markup.button("Change", user.displayName());
    return List.of(
        Html.text(user.displayName()),
        Markup.form(
            "PATCH",
            path,
            Markup.named("email", "E-mail of " + user.displayName(), user.email())
                + Markup.button("Save", "e-mail of " + user.displayName())),
        "<code>" + user.id() + "</code>",
        Markup.form("PATCH", path, change),
        Markup.form("POST", path + "/leave", Markup.button("Leave", user.displayName()))
            + Markup.form("DELETE", path, Markup.button("Delete", user.displayName())));
  }

  /** What an admin can do to an app for the whole account, and the end of it. */
  private String fates(Account account) {
    String approvals =
        world.apps().all().stream()
            .map(app -> approval(app, account))
            .collect(Collectors.joining());
    return "<div class=\"actions\">"
        + approvals
        + Markup.form(
            "DELETE", "accounts/" + account.id(), Markup.button("Close account", account.name()))
        + "</div>";
  }

  private String approval(App app, Account account) {
    boolean given = world.approvals().given(app.clientId(), account.id());
    return Markup.form(
        "PUT",
        "approvals",
        Html.hidden("app", app.clientId())
            + Html.hidden("account", account.id())
            + Html.hidden("given", Boolean.toString(!given))
            + Markup.button(
                (given ? "Take approval from " : "Approve ") + app.name(), "in " + account.name()));
  }

  private Stream<List<String>> roles(User user) {
    return world.roles().of(user.accountId()).stream().map(role -> List.of(role.id(), role.name()));
  }
}
