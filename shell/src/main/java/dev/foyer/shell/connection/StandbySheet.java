package dev.foyer.shell.connection;

import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who stands by, as the shell shows it. */
record StandbySheet(
    String state,
    Optional<String> reason,
    Optional<String> cause,
    Instant since,
    Optional<HealthLines.LastCheck> lastCheck,
    ConnectionSheet.Approved approval,
    List<HealthLines.Line> health) {

  static final List<Column<StandbySheet>> FIELDS =
      List.of(
          new Column<>("State", StandbySheet::state),
          new Column<>("Reason", sheet -> sheet.reason().orElse("")),
          new Column<>("Cause", sheet -> sheet.cause().orElse("")),
          new Column<>("Since", sheet -> Shown.at(sheet.since())),
          new Column<>(
              "Last check", sheet -> sheet.lastCheck().map(HealthLines.LastCheck::text).orElse("")),
          new Column<>("Zoom account", sheet -> sheet.approval().account()),
          new Column<>("Authorizer", sheet -> sheet.approval().authorizer()),
          new Column<>("Authorizer's role", sheet -> sheet.approval().authorizerRole()),
          new Column<>("Approved", sheet -> Shown.at(sheet.approval().approvedAt())),
          new Column<>("Connection", sheet -> sheet.approval().connection()),
          new Column<>(
              "Health",
              sheet -> new HealthLines(sheet.health()).text(),
              sheet -> new HealthLines(sheet.health()).inTable()));

  static StandbySheet of(OrganizationConnection standby, List<HealthSpell> newestFirst) {
    return new StandbySheet(
        ConnectionWords.state(standby),
        ConnectionWords.reason(standby),
        HealthWords.cause(standby),
        standby.since(),
        HealthLines.lastCheck(newestFirst),
        ConnectionSheet.Approved.of(standby.approval()),
        HealthLines.of(newestFirst).all());
  }

  /** In a line of the connection's own sheet. */
  String line() {
    return approval.authorizer()
        + ", "
        + state
        + reason.map(why -> " (" + why + ")").orElse("")
        + " since "
        + Shown.at(since);
  }
}
