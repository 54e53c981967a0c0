package dev.foyer.shell.connection;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.EarlierHealth;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the organization's Zoom stands, as the shell shows it. */
record ConnectionSheet(
    String organization,
    String state,
    Optional<String> reason,
    Optional<String> cause,
    Optional<Instant> since,
    Optional<HealthLines.LastCheck> lastCheck,
    Optional<Approved> approval,
    int sharedWith,
    Optional<StandbySheet> standby,
    List<HealthLines.Line> health,
    List<Earlier> earlier,
    List<Waiting> pending,
    List<Link> links,
    String zoom,
    boolean appSetUp,
    Optional<Instant> credentialsRefusedSince) {

  /** Who approved what at Zoom. */
  record Approved(
      String connection,
      String zoom,
      String account,
      String accountId,
      String authorizer,
      String authorizerRole,
      Instant approvedAt) {

    static Approved of(Approval approval) {
      return new Approved(
          approval.connection().toString(),
          approval.environment().name(),
          approval.account().title(),
          approval.account().id().value(),
          approval.authorizer().email().value(),
          approval.authorizerRole(),
          approval.approvedAt());
    }
  }

  /** A connection that counts no more, and what its checks had found. */
  record Earlier(String state, Approved approval, List<HealthLines.Line> health) {
    static Earlier of(EarlierHealth earlier) {
      return new Earlier(
          ConnectionWords.state(earlier.connection()),
          Approved.of(earlier.connection().approval()),
          HealthLines.of(earlier.newestFirst()).all());
    }

    String line() {
      return approval.account()
          + " by "
          + approval.authorizer()
          + ", "
          + state
          + health.stream().findFirst().map(last -> ", last: " + last.text()).orElse("");
    }
  }

  /** An approval that waits for one of the sides. */
  record Waiting(String state, Approved approval, Instant until) {
    static Waiting of(OrganizationConnection.Pending pending) {
      return new Waiting(
          ConnectionWords.state(pending),
          Approved.of(pending.approval()),
          pending.approval().approvedAt().plus(Approval.WAITS_FOR));
    }

    String line() {
      return approval.account()
          + " by "
          + approval.authorizer()
          + ", "
          + state
          + " until "
          + Shown.at(until)
          + " ("
          + approval.connection()
          + ")";
    }
  }

  /** What has become of the newest connect link of a purpose; without its secret. */
  record Link(String purpose, String state, Instant since, Instant expiresAt, int starts) {
    static Link of(ConnectLink link, Instant now) {
      ConnectLink.State state = link.stateAt(now);
      return new Link(
          Shown.word(link.purpose()),
          ConnectionWords.state(state),
          state.at(),
          link.expiresAt(),
          link.starts());
    }

    String line() {
      return purpose
          + ": "
          + state
          + " since "
          + Shown.at(since)
          + ", expires "
          + Shown.at(expiresAt);
    }
  }

  static final List<Column<ConnectionSheet>> FIELDS =
      List.of(
          new Column<>("Organization", ConnectionSheet::organization),
          new Column<>("State", ConnectionSheet::state),
          new Column<>("Reason", sheet -> sheet.reason().orElse("")),
          new Column<>("Cause", sheet -> sheet.cause().orElse("")),
          new Column<>("Since", sheet -> sheet.since().map(Shown::at).orElse("")),
          new Column<>(
              "Last check", sheet -> sheet.lastCheck().map(HealthLines.LastCheck::text).orElse("")),
          approved("Zoom account", Approved::account),
          approved("Zoom account id", Approved::accountId),
          approved("Authorizer", Approved::authorizer),
          approved("Authorizer's role", Approved::authorizerRole),
          approved("Approved", approval -> Shown.at(approval.approvedAt())),
          approved("Connection", Approved::connection),
          new Column<>(
              "Also connected by",
              sheet ->
                  sheet.sharedWith() == 0
                      ? ""
                      : Shown.counted(
                          sheet.sharedWith(), "other organization", "other organizations")),
          new Column<>("Standby", sheet -> sheet.standby().map(StandbySheet::line).orElse("")),
          new Column<>(
              "Health",
              sheet -> new HealthLines(sheet.health()).text(),
              sheet -> new HealthLines(sheet.health()).inTable()),
          new Column<>(
              "Earlier connections",
              sheet -> Shown.joined(sheet.earlier().stream().map(Earlier::line).toList())),
          new Column<>(
              "Waiting approvals",
              sheet -> Shown.joined(sheet.pending().stream().map(Waiting::line).toList())),
          new Column<>(
              "Connect links",
              sheet -> Shown.joined(sheet.links().stream().map(Link::line).toList())),
          new Column<>("This Foyer's Zoom", ConnectionSheet::zoom),
          new Column<>(
              "Foyer's own credentials",
              sheet ->
                  sheet
                      .credentialsRefusedSince()
                      .map(since -> "refused by Zoom since " + Shown.at(since))
                      .orElse("")));

  private static Column<ConnectionSheet> approved(
      String title, java.util.function.Function<Approved, String> text) {
    return new Column<>(title, sheet -> sheet.approval().map(text).orElse(""));
  }

  static ConnectionSheet of(ShowConnection.Outcome.Shown shown, Instant now) {
    Optional<OrganizationConnection> newest = shown.newest();
    return new ConnectionSheet(
        shown.organization().name().value(),
        newest.map(ConnectionWords::state).orElse("not connected"),
        newest.flatMap(ConnectionWords::reason),
        newest.flatMap(HealthWords::cause),
        newest.map(OrganizationConnection::since),
        HealthLines.lastCheck(shown.health()),
        newest.map(OrganizationConnection::approval).map(Approved::of),
        shown.sharedWith(),
        shown.standby().map(standby -> StandbySheet.of(standby, shown.standbyHealth())),
        HealthLines.of(shown.health()).all(),
        shown.earlierHealth().stream().map(Earlier::of).toList(),
        shown.pending().stream().map(Waiting::of).toList(),
        shown.links().stream().map(link -> Link.of(link, now)).toList(),
        shown.environment().name(),
        shown.appSetUp(),
        shown.credentialsRefusedSince());
  }
}
