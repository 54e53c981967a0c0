package dev.foyer.persistence.hearing;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.Heading;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a notice says, as columns. */
record NoticeColumns(
    String app,
    String event,
    Instant eventAt,
    String kind,
    @Nullable String accountId,
    @Nullable String userId,
    @Nullable String userEmail,
    @Nullable Boolean roleChanged,
    @Nullable Boolean licenseChanged,
    @Nullable Long meetingId,
    @Nullable String hostId,
    @Nullable String operatorId) {

  /** Which type a row becomes again. */
  private enum Kind {
    APP_DEAUTHORIZED,
    USER_CREATED,
    USER_ACTIVATED,
    USER_DEACTIVATED,
    USER_DELETED,
    USER_DISASSOCIATED,
    USER_CHANGED,
    MEETING_CHANGED,
    UNKNOWN
  }

  static NoticeColumns of(ZoomNotice notice) {
    return switch (notice) {
      case ZoomNotice.AppDeauthorized it ->
          ofUser(Kind.APP_DEAUTHORIZED, it.heading(), it.account(), it.user(), Optional.empty());
      case ZoomNotice.UserCreated it -> ofUser(Kind.USER_CREATED, it);
      case ZoomNotice.UserActivated it -> ofUser(Kind.USER_ACTIVATED, it);
      case ZoomNotice.UserDeactivated it -> ofUser(Kind.USER_DEACTIVATED, it);
      case ZoomNotice.UserDeleted it -> ofUser(Kind.USER_DELETED, it);
      case ZoomNotice.UserDisassociated it -> ofUser(Kind.USER_DISASSOCIATED, it);
      case ZoomNotice.UserChanged it ->
          ofUser(Kind.USER_CHANGED, it).changed(it.roleChanged(), it.licenseChanged());
      case ZoomNotice.MeetingChanged it -> ofMeeting(it);
      case ZoomNotice.Unknown it -> ofHeading(Kind.UNKNOWN, it.heading());
    };
  }

  static NoticeColumns read(ResultSet row) throws SQLException {
    return new NoticeColumns(
        row.getString("app"),
        row.getString("event"),
        StoredInstant.read(row, "event_at"),
        row.getString("kind"),
        row.getString("account_id"),
        row.getString("user_id"),
        row.getString("user_email"),
        row.getObject("role_changed", Boolean.class),
        row.getObject("license_changed", Boolean.class),
        row.getObject("meeting_id", Long.class),
        row.getString("host_id"),
        row.getString("operator_id"));
  }

  ZoomNotice toNotice() {
    Heading heading = new Heading(ZoomApp.valueOf(app), event, eventAt);
    Optional<EmailAddress> email = Optional.ofNullable(userEmail).map(EmailAddress::new);
    return switch (Kind.valueOf(kind)) {
      case APP_DEAUTHORIZED -> new ZoomNotice.AppDeauthorized(heading, account(), user());
      case USER_CREATED -> new ZoomNotice.UserCreated(heading, account(), user(), email);
      case USER_ACTIVATED -> new ZoomNotice.UserActivated(heading, account(), user(), email);
      case USER_DEACTIVATED -> new ZoomNotice.UserDeactivated(heading, account(), user(), email);
      case USER_DELETED -> new ZoomNotice.UserDeleted(heading, account(), user(), email);
      case USER_DISASSOCIATED ->
          new ZoomNotice.UserDisassociated(heading, account(), user(), email);
      case USER_CHANGED ->
          new ZoomNotice.UserChanged(
              heading,
              account(),
              user(),
              email,
              Boolean.TRUE.equals(roleChanged),
              Boolean.TRUE.equals(licenseChanged));
      case MEETING_CHANGED ->
          new ZoomNotice.MeetingChanged(
              heading,
              account(),
              Objects.requireNonNull(meetingId),
              Optional.ofNullable(hostId).map(ZoomUserId::new),
              Optional.ofNullable(operatorId).map(ZoomUserId::new));
      case UNKNOWN -> new ZoomNotice.Unknown(heading);
    };
  }

  private static NoticeColumns ofHeading(Kind kind, Heading heading) {
    return new NoticeColumns(
        heading.app().name(),
        heading.event(),
        heading.at(),
        kind.name(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static NoticeColumns ofUser(Kind kind, ZoomNotice.AboutUser notice) {
    return ofUser(kind, notice.heading(), notice.account(), notice.user(), notice.email());
  }

  private static NoticeColumns ofUser(
      Kind kind,
      Heading heading,
      ZoomAccountId account,
      ZoomUserId user,
      Optional<EmailAddress> email) {
    return new NoticeColumns(
        heading.app().name(),
        heading.event(),
        heading.at(),
        kind.name(),
        account.value(),
        user.value(),
        email.map(EmailAddress::value).orElse(null),
        null,
        null,
        null,
        null,
        null);
  }

  private NoticeColumns changed(boolean role, boolean license) {
    return new NoticeColumns(
        app,
        event,
        eventAt,
        kind,
        accountId,
        userId,
        userEmail,
        role,
        license,
        meetingId,
        hostId,
        operatorId);
  }

  private static NoticeColumns ofMeeting(ZoomNotice.MeetingChanged notice) {
    return new NoticeColumns(
        notice.heading().app().name(),
        notice.heading().event(),
        notice.heading().at(),
        Kind.MEETING_CHANGED.name(),
        notice.account().value(),
        null,
        null,
        null,
        null,
        notice.meeting(),
        notice.host().map(ZoomUserId::value).orElse(null),
        notice.operator().map(ZoomUserId::value).orElse(null));
  }

  private ZoomAccountId account() {
    return new ZoomAccountId(Objects.requireNonNull(accountId));
  }

  private ZoomUserId user() {
    return new ZoomUserId(Objects.requireNonNull(userId));
  }
}
