package dev.foyer.persistence.hearing;

import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice in the inbox, as stored. */
record NoticeRow(
    UUID id,
    String environment,
    String fingerprint,
    NoticeColumns notice,
    Instant receivedAt,
    int attempts,
    String state,
    Instant stateSince,
    @Nullable String reason) {

  static NoticeRow of(ReceivedNotice received) {
    NoticeState state = received.state();
    return new NoticeRow(
        received.id().value(),
        received.environment().name(),
        received.notice().fingerprint(),
        NoticeColumns.of(received.notice()),
        received.receivedAt(),
        received.attempts(),
        state.kind().name(),
        state.since(),
        state instanceof NoticeState.Ignored(_, IgnoreReason why) ? why.name() : null);
  }

  static NoticeRow read(ResultSet row) throws SQLException {
    return new NoticeRow(
        row.getObject("id", UUID.class),
        row.getString("environment"),
        row.getString("fingerprint"),
        NoticeColumns.read(row),
        StoredInstant.read(row, "received_at"),
        row.getInt("attempts"),
        row.getString("state"),
        StoredInstant.read(row, "state_since"),
        row.getString("reason"));
  }

  ReceivedNotice toNotice() {
    return new ReceivedNotice(
        new NoticeId(id),
        new ZoomEnvironment(environment),
        notice.toNotice(),
        receivedAt,
        attempts,
        toState());
  }

  private NoticeState toState() {
    return switch (NoticeState.Kind.valueOf(state)) {
      case NEW -> new NoticeState.New(stateSince);
      case PARKED -> new NoticeState.Parked(stateSince);
      case DONE -> new NoticeState.Done(stateSince);
      case IGNORED ->
          new NoticeState.Ignored(stateSince, IgnoreReason.valueOf(String.valueOf(reason)));
      case UNMATCHED -> new NoticeState.Unmatched(stateSince);
      case FAILED -> new NoticeState.Failed(stateSince);
    };
  }
}
