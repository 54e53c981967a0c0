package dev.foyer.shell.upkeep;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.shell.render.Shown;
import java.util.Locale;
import java.util.Map;

/** What was found, in plain words. */
final class DoctorWords {
  private final Map<String, String> about;

  private DoctorWords(Map<String, String> about) {
    this.about = about;
  }

  static String found(Finding finding) {
    return new DoctorWords(finding.about().named()).of(finding);
  }

  private String of(Finding finding) {
    return switch (finding.fault()) {
      case DATABASE_GONE -> "The database can't be used: " + the("says");
      case DATABASE_SLOW ->
          "The database takes " + the("millis") + " ms for the simplest question.";
      case SCHEMA_OLD ->
          the("version").equals("0")
              ? "The database is empty: Foyer has never been started on it."
              : "The database's schema is V"
                  + the("version")
                  + ", and lacks "
                  + the("missing")
                  + " migration(s) of this version.";
      case SCHEMA_NEWER ->
          "A newer Foyer has migrated this database: it has "
              + the("unknown")
              + " migration(s), up to V"
              + the("version")
              + ", that this version doesn't know.";
      case SCHEMA_FAILED -> "A migration broke halfway, after V" + the("version") + ".";
      case KEYSET_UNUSABLE -> the("says");
      case KEY_OUTDATED ->
          "Key "
              + the("key")
              + " is "
              + (the("role").equals(KeptKey.Role.READY.name()) ? "ready" : "old")
              + ", and "
              + the("secrets")
              + " secret(s) are sealed with it.";
      case ZOOM_NOT_SET_UP -> "No Marketplace app is set up for " + app() + ".";
      case ZOOM_UNREACHABLE ->
          "Zoom (" + the("environment") + ") can't be reached for " + app() + ".";
      case ZOOM_IN_TROUBLE ->
          "Zoom (" + the("environment") + ") is in trouble, or limits calls, for " + app() + ".";
      case CREDENTIALS_REFUSED -> "Zoom refuses the client id or secret of " + app() + ".";
      case NODE_CLOCK_OFF -> "This machine's clock is " + off() + " the database's.";
      case DATABASE_CLOCK_OFF -> "The database's clock is " + off() + " Zoom's.";
      case JOBS_OVERDUE -> "No worker takes " + jobs("that are due");
      case JOBS_STUCK -> "A worker that shows no sign of life has " + jobs("in hand");
      case JOBS_FAILING -> "There are " + jobs("that failed three times or more in a row");
      case WEBHOOK_SECRET_MISSING -> "There is no webhook secret for " + app() + ".";
      case WEBHOOKS_REFUSED ->
          "A webhook for "
              + app()
              + " was signed with another secret at "
              + the("last")
              + ", and none with the right one since.";
      case SCOPES_MISSING -> connection("lacks scopes that Foyer needs.");
      case AUTHORIZER_NO_ADMIN ->
          connection("has lost its Zoom admin " + the("authorizer") + ": " + why());
      case CONNECTION_LAPSED -> connection("has ended: " + why());
      case CONNECTION_AT_RISK -> connection("is at risk: " + why());
      case CONNECTIONS_NOT_ASKED ->
          the("connections") + " more connection(s) are as their last check found them.";
      case DAILY_LIMIT_USED_UP ->
          the("hosts")
              + " host(s) have used up Zoom's creations and changes of "
              + the("day")
              + " (UTC), the first Zoom user "
              + the("first")
              + ".";
    };
  }

  private String jobs(String which) {
    return the("jobs")
        + " job(s) "
        + which
        + "; the first: "
        + Shown.spaced(word("first"))
        + ", due "
        + the("due")
        + ".";
  }

  private String connection(String what) {
    return the("organization") + "'s Zoom connection " + what;
  }

  private String why() {
    return Shown.spaced(word("why")) + ".";
  }

  private String off() {
    long seconds = Long.parseLong(the("seconds"));
    return Math.abs(seconds) + " s " + (seconds < 0 ? "behind" : "ahead of");
  }

  private String app() {
    return "the "
        + (the("app").equals(ZoomApp.ORGANIZATION.name()) ? "admin" : "user")
        + "-managed app";
  }

  private String word(String name) {
    return the(name).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String the(String name) {
    return about.getOrDefault(name, "?");
  }
}
