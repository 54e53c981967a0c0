package dev.foyer.simulator.pages;

import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.stream.Stream;

/** What apps there are, what was granted to them, and the meetings that came of it. */
final class GrantSections {

  private static final int SHOWN = 100;

  private final World world;

  GrantSections(World world) {
    this.world = world;
  }

  String apps() {
    return Markup.section(
        "apps",
        "Apps",
        Markup.table(
            List.of("Name", "Client id", "Used by", "Redirect URIs", "Scopes"),
            world.apps().all().stream().map(GrantSections::row).toList()));
  }

  String grants() {
    return Markup.section(
        "grants",
        "Live grants",
        Markup.table(
                List.of("App", "Account", "User", "Authorized", "Access expires", "Rotations", ""),
                world.grants().live().stream().limit(SHOWN).map(this::row).toList())
            + Markup.form("POST", "expire-access-tokens", Markup.button("Expire", "all access")));
  }

  String meetings() {
    return Markup.section(
        "meetings",
        "Meetings",
        Markup.table(
            List.of("Number", "Topic", "Host", "Starts", "Minutes", "State", ""),
            world.meetings().all().stream().limit(SHOWN).map(this::row).toList()));
  }

  private static List<String> row(App app) {
    return List.of(
        Html.text(app.name()),
        "<code>" + Html.text(app.clientId()) + "</code>",
        app.forAdmins() ? "Admins" : "Users",
        Html.text(String.join(", ", app.redirectUris())),
        Html.text(String.join(" ", app.scopes())));
  }

  private List<String> row(Grant grant) {
    String user = email(grant.userId());
    return List.of(
        Html.text(world.app(grant.clientId()).name()),
        Html.text(world.account(grant.accountId()).name()),
        Html.text(user),
        Markup.time(grant.authorizedAt()),
        Markup.time(grant.accessExpiresAt()),
        Integer.toString(grant.rotations()),
        uninstall(grant) + takeScopes(grant) + revoke(grant, user));
  }

  private String uninstall(Grant grant) {
    boolean forAdmins = world.app(grant.clientId()).forAdmins();
    Stream<List<String>> removers =
        world
            .users()
            .of(grant.accountId())
            .filter(
                user ->
                    user.id().equals(grant.userId())
                        || forAdmins && world.roles().of(user).mayInstallForTheAccount())
            .map(user -> List.of(user.id(), "by " + user.displayName()));
    return Markup.form(
        "POST",
        "uninstall",
        Html.hidden("app", grant.clientId())
            + Markup.select("by", "Uninstalled by", grant.userId(), removers)
            + Markup.button("Uninstall", "the app from " + email(grant.userId())));
  }

  private String takeScopes(Grant grant) {
    return Markup.form(
        "POST",
        "take-scopes",
        Html.hidden("app", grant.clientId())
            + Html.hidden("user", grant.userId())
            + Markup.select(
                "without",
                "Scope to take",
                "",
                grant.scopes().stream().map(scope -> List.of(scope)))
            + Markup.select(
                "refreshRefused",
                "What becomes of the tokens",
                "false",
                Stream.of(List.of("false", "tokens work on"), List.of("true", "tokens die")))
            + Markup.button("Take scope", "from " + email(grant.userId())));
  }

  private static String revoke(Grant grant, String user) {
    return Markup.form(
        "POST",
        "revoke",
        Html.hidden("app", grant.clientId())
            + Html.hidden("user", grant.userId())
            + Markup.button("Kill silently", "the tokens of " + user));
  }

  private List<String> row(Meeting meeting) {
    return List.of(
        Long.toString(meeting.id()),
        Markup.form(
            "PATCH",
            "meetings/" + meeting.id(),
            Markup.named("topic", "Topic", meeting.topic())
                + Markup.button("Rename", "meeting " + meeting.id())),
        Html.text(email(meeting.hostId())),
        Markup.time(meeting.startTime()),
        Integer.toString(meeting.duration()),
        meeting.deleted() ? "Deleted" : "Waiting",
        (meeting.deleted()
                ? act(meeting, "POST", "/recover", "Recover")
                : act(meeting, "DELETE", "", "Delete"))
            + act(meeting, "POST", "/purge", "Delete for good"));
  }

  private static String act(Meeting meeting, String method, String verb, String words) {
    return Markup.form(
        method, "meetings/" + meeting.id() + verb, Markup.button(words, "meeting " + meeting.id()));
  }

  private String email(String userId) {
    return world.users().find(userId).map(User::email).orElse("(deleted)");
  }
}
