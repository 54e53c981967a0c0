package dev.foyer.shell.upkeep;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.upkeep.Finding;

/** What to do about what was found. */
final class DoctorRemedies {
  private static final String NEW_START = ", and start the web application anew.";

  private DoctorRemedies() {}

  static String remedy(Finding finding) {
    return switch (finding.fault()) {
      case DATABASE_GONE ->
          "Start MariaDB, and check FOYER_DATABASE_URL, _USERNAME and _PASSWORD: Foyer goes on by"
              + " itself once it answers. With the embedded one, look at disk and rights in"
              + " FOYER_HOME, and start Foyer anew.";
      case DATABASE_SLOW -> "Look at MariaDB's load, memory and disk, and at the network to it.";
      case SCHEMA_OLD ->
          about(finding, "version").equals("0")
              ? "Start the web application: it makes the tables."
              : "Back the database up, then start the web application of this version: it migrates.";
      case SCHEMA_NEWER -> "Use shell and web application of the newer version.";
      case SCHEMA_FAILED ->
          "The web application's log says what MariaDB refused. Go back to the backup from before"
              + " the upgrade, mend the cause, and start again.";
      case KEYSET_UNUSABLE ->
          "Put the keyset file back from its backup, readable by Foyer only, and name it in"
              + " FOYER_KEYSET_FILE (embedded: keyset.json in FOYER_HOME). Nobody can open the"
              + " stored tokens without it.";
      case KEY_OUTDATED ->
          about(finding, "role").equals(KeptKey.Role.READY.name())
              ? "Give every node the keyset file, then: key rotate"
              : "Once no secret is left: key retire --key " + about(finding, "key");
      case ZOOM_NOT_SET_UP ->
          "Set " + variable(finding, "CLIENT_ID") + " and _CLIENT_SECRET" + NEW_START;
      case ZOOM_UNREACHABLE ->
          "Check name resolution, proxy and firewall from here to Zoom; where Zoom is simulated,"
              + " start the web application. Meetings wait, and are made by themselves.";
      case ZOOM_IN_TROUBLE ->
          "Look at Zoom's status page, and wait: meetings wait too, and are made by themselves.";
      case CREDENTIALS_REFUSED ->
          "Compare "
              + variable(finding, "CLIENT_ID")
              + " and _CLIENT_SECRET with the app in Zoom's Marketplace, mend them"
              + NEW_START
              + " Nobody has to connect again.";
      case NODE_CLOCK_OFF -> "Let this machine's clock be set by NTP.";
      case DATABASE_CLOCK_OFF ->
          "Let the clock of the database's machine be set by NTP: Foyer goes by it, and refuses"
              + " webhooks that seem to come from another time.";
      case JOBS_OVERDUE ->
          "Start the web application: it runs the jobs. If it runs, its log tells why not. See: job"
              + " list --state overdue";
      case JOBS_STUCK ->
          "Another worker takes them over within a minute; if not, start the web application anew."
              + " See: job list --state stuck";
      case JOBS_FAILING -> "See: job list --state failing. Once the cause is mended: job retry";
      case WEBHOOK_SECRET_MISSING ->
          "Set " + variable(finding, "WEBHOOK_SECRET") + " to the app's secret token" + NEW_START;
      case WEBHOOKS_REFUSED ->
          "Compare "
              + variable(finding, "WEBHOOK_SECRET")
              + " with the app's secret token in Zoom's Marketplace, start the web application"
              + " anew, and validate the endpoint there.";
      case SCOPES_MISSING ->
          "Add the scopes to the app in Zoom's Marketplace, then let a Zoom admin connect again:"
              + " connection link --create";
      case AUTHORIZER_NO_ADMIN ->
          "Give that Zoom user the role back, or let another Zoom admin connect: connection link"
              + " --create";
      case CONNECTION_LAPSED -> "Let a Zoom admin connect again: connection link --create";
      case CONNECTION_AT_RISK -> "It mostly passes. See: connection check";
      case CONNECTIONS_NOT_ASKED -> "Ask Zoom about one: connection check --organization";
      case DAILY_LIMIT_USED_UP ->
          "Their meetings wait until 00:00 UTC. Whoever can't wait: event reassign. See: meeting"
              + " forecast";
    };
  }

  private static String variable(Finding finding, String name) {
    String app = about(finding, "app").equals(ZoomApp.ORGANIZATION.name()) ? "ADMIN" : "PERSONAL";
    return "FOYER_ZOOM_" + app + "_" + name;
  }

  private static String about(Finding finding, String name) {
    return finding.about().named().getOrDefault(name, "");
  }
}
