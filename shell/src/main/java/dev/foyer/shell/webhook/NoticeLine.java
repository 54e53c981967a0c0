package dev.foyer.shell.webhook;

import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A webhook's notice as the shell shows it. */
record NoticeLine(
    String id,
    Instant receivedAt,
    String app,
    String event,
    Instant eventAt,
    About about,
    String state,
    Instant since,
    String reason,
    int attempts,
    String environment,
    List<String> organizations) {

  /** What it names at Zoom; "" for what it doesn't. */
  record About(String account, String user, String email, String meeting, String operator) {
    private static final About NOTHING = new About("", "", "", "", "");

    String brief() {
      return !user.isEmpty()
          ? "user " + user
          : !meeting.isEmpty()
              ? "meeting " + meeting
              : account.isEmpty() ? "" : "account " + account;
    }
  }

  static final List<Column<NoticeLine>> COLUMNS =
      List.of(
          Column.at("Received", NoticeLine::receivedAt),
          new Column<>("App", NoticeLine::app),
          new Column<>("Event", NoticeLine::event),
          Column.at("Happened", NoticeLine::eventAt),
          new Column<>("About", line -> line.about().brief()),
          new Column<>("State", NoticeLine::outcome),
          new Column<>("Id", NoticeLine::id));

  static final List<Column<NoticeLine>> FIELDS =
      List.of(
          new Column<>("Id", NoticeLine::id),
          new Column<>("App", NoticeLine::app),
          new Column<>("Event", NoticeLine::event),
          Column.at("Happened", NoticeLine::eventAt),
          Column.at("Received", NoticeLine::receivedAt),
          new Column<>("Zoom account", line -> line.about().account()),
          new Column<>("Zoom user", line -> line.about().user()),
          new Column<>("E-mail", line -> line.about().email()),
          new Column<>("Meeting", line -> line.about().meeting()),
          new Column<>("Operator", line -> line.about().operator()),
          new Column<>("State", NoticeLine::outcome),
          Column.at("Since", NoticeLine::since),
          new Column<>("Broken runs", line -> line.attempts() == 0 ? "" : "" + line.attempts()),
          new Column<>("Zoom", NoticeLine::environment),
          new Column<>("Organizations", line -> Shown.joined(line.organizations())));

  static NoticeLine of(ReceivedNotice received) {
    return of(received, List.of());
  }

  static NoticeLine of(ReceivedNotice received, Collection<OrganizationId> concerned) {
    ZoomNotice notice = received.notice();
    NoticeState state = received.state();
    return new NoticeLine(
        received.id().toString(),
        received.receivedAt(),
        Shown.word(notice.heading().app()),
        notice.heading().event(),
        notice.heading().at(),
        about(notice),
        Shown.word(state.kind()),
        state.since(),
        state instanceof NoticeState.Ignored(_, var why) ? Shown.word(why) : "",
        received.attempts(),
        received.environment().name(),
        concerned.stream().map(OrganizationId::toString).toList());
  }

  private static About about(ZoomNotice notice) {
    return switch (notice) {
      case ZoomNotice.AppDeauthorized(_, var account, var user) ->
          new About(account.value(), user.value(), "", "", "");
      case ZoomNotice.AboutUser told ->
          new About(
              told.account().value(),
              told.user().value(),
              told.email().map(EmailAddress::value).orElse(""),
              "",
              "");
      case ZoomNotice.MeetingChanged(_, var account, long meeting, var host, var operator) ->
          new About(account.value(), value(host), "", String.valueOf(meeting), value(operator));
      case ZoomNotice.Unknown _ -> About.NOTHING;
    };
  }

  private static String value(Optional<ZoomUserId> user) {
    return user.map(ZoomUserId::value).orElse("");
  }

  private String outcome() {
    return reason.isEmpty() ? state : state + ": " + Shown.spaced(reason);
  }
}
