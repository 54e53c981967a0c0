package dev.foyer.shell.user;

import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Readiness;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.util.List;
import java.util.stream.Stream;

/** A connected user as the shell shows it. */
record UserLine(
    String id,
    String name,
    String email,
    boolean connected,
    String type,
    String personal,
    String readiness,
    String note,
    String advice) {

  static final List<Column<UserLine>> COLUMNS =
      List.of(
          new Column<>("Name", UserLine::name),
          new Column<>("E-mail", UserLine::email),
          new Column<>("Connected", line -> line.connected() ? "yes" : "no"),
          new Column<>("Type", UserLine::type),
          new Column<>("Readiness", UserLine::readiness));

  /** All there is to say of one. */
  static final List<Column<UserLine>> FIELDS =
      Stream.concat(
              COLUMNS.stream(),
              Stream.of(
                  new Column<>("Personal Zoom", UserLine::personal),
                  new Column<>("Note", UserLine::note),
                  new Column<>("What to do", UserLine::advice)))
          .toList();

  static UserLine of(ConnectedUser user) {
    return new UserLine(
        user.member().id().toString(),
        user.member().name().value(),
        user.member().email().value(),
        user.standing().connected(),
        Shown.word(user.standing().inUse()),
        Shown.word(user.facts().personal()),
        Shown.word(user.standing().readiness()),
        user.lacksSummary() ? "No meeting summary: that needs a license." : "",
        remedy(user.standing().readiness()));
  }

  private static String remedy(Readiness readiness) {
    return switch (readiness) {
      case READY -> "";
      case READY_BUT_BASIC ->
          "Zoom ends the meetings after 40 minutes; a Zoom admin can assign a licence.";
      case NO_ZOOM_USER ->
          "A Zoom admin adds a user with this e-mail address; or the member connects a personal"
              + " Zoom.";
      case ZOOM_USER_PENDING -> "The person accepts Zoom's invitation.";
      case ZOOM_USER_VANISHED ->
          "The Zoom user is gone: confirm the new one, or map another: user map --member …";
      case ZOOM_USER_DEACTIVATED -> "A Zoom admin activates the user.";
      case NOT_LICENSED -> "A Zoom admin assigns a licence for meetings.";
      case OPTED_OUT ->
          "Nothing, if it is meant so; the member opts in again on My Zoom, or here: user opt-in";
      case CONNECTION_LAPSED -> "The organization's Zoom is connected anew: connection link";
      case CONNECTION_PAUSED -> "An owner or admin resumes it; here: connection resume";
      case NOT_CHECKED -> "Foyer looks the person up soon; the web application does it.";
      case NOT_CONNECTED -> "The organization's Zoom is connected: connection link";
    };
  }
}
