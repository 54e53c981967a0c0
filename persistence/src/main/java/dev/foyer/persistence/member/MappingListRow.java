package dev.foyer.persistence.member;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.MappingList.State;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.sql.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A list of mappings without its lines, as stored. */
record MappingListRow(
    UUID organizationId,
    UUID id,
    String accountId,
    MapperColumns mapper,
    String byReason,
    int lineCount,
    String state,
    boolean sharedToo,
    int applied,
    Instant since) {
  private static final String PREVIEWED = "PREVIEWED";
  private static final String CONFIRMED = "CONFIRMED";
  private static final String APPLIED = "APPLIED";

  static MappingListRow of(MappingList list) {
    return switch (list.state()) {
      case State.Previewed _ -> of(list, PREVIEWED, false, 0);
      case State.Confirmed(boolean sharedToo, int applied) ->
          of(list, CONFIRMED, sharedToo, applied);
      case State.Applied _ -> of(list, APPLIED, false, 0);
    };
  }

  private static MappingListRow of(MappingList list, String state, boolean sharedToo, int applied) {
    return new MappingListRow(
        list.organization().value(),
        list.id(),
        list.account().value(),
        MapperColumns.of(list.by()),
        list.by() instanceof Actor.SupportEngineer(_, String reason) ? reason : "",
        list.lines(),
        state,
        sharedToo,
        applied,
        list.at());
  }

  static MappingList read(ResultSet row) throws SQLException {
    return new MappingList(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        row.getObject("id", UUID.class),
        new ZoomAccountId(row.getString("account_id")),
        MapperColumns.read(row, row.getString("by_reason")),
        row.getInt("line_count"),
        readState(row),
        StoredInstant.read(row, "since"));
  }

  private static State readState(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return switch (state) {
      case PREVIEWED -> new State.Previewed();
      case CONFIRMED -> new State.Confirmed(row.getBoolean("shared_too"), row.getInt("applied"));
      case APPLIED -> new State.Applied();
      default -> throw new IllegalStateException("A list of mappings has unknown state " + state);
    };
  }
}
