package dev.foyer.simulator.pages;

import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.util.List;

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
        grant.authorizedAt().toString(),
        grant.accessExpiresAt().toString(),
        Integer.toString(grant.rotations()),
        Markup.form(
            "POST",
            "revoke",
            Html.hidden("app", grant.clientId())
                + Html.hidden("user", grant.userId())
                + Markup.button("Revoke", "the grant of " + user)));
  }

  private List<String> row(Meeting meeting) {
    return List.of(
        Long.toString(meeting.id()),
        Html.text(meeting.topic()),
        Html.text(email(meeting.hostId())),
        meeting.startTime().toString(),
        Integer.toString(meeting.duration()),
        meeting.deleted() ? "Deleted" : "Waiting",
        meeting.deleted()
            ? ""
            : Markup.form(
                "DELETE",
                "meetings/" + meeting.id(),
                Markup.button("Delete", "meeting " + meeting.id())));
  }

  private String email(String userId) {
    return world.users().find(userId).map(User::email).orElse("(deleted)");
  }
}
