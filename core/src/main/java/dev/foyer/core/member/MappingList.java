package dev.foyer.core.member;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/**
 * A list of mappings that somebody brought: first looked through, then confirmed and applied, line
 * by line, by a job. An organization has one at a time.
 *
 * @param by whose word it is: who brought it, then who confirmed it
 * @param lines how many lines it has
 * @param at since when it is in this state
 */
public record MappingList(
    OrganizationId organization,
    UUID id,
    ZoomAccountId account,
    Actor by,
    int lines,
    State state,
    Instant at) {

  /** How far a list is. */
  public sealed interface State {
    /** Looked through; nothing was changed. */
    record Previewed() implements State {}

    /**
     * To be applied.
     *
     * @param sharedToo whether also where several members get the same Zoom user
     * @param applied up to which line it has been
     */
    record Confirmed(boolean sharedToo, int applied) implements State {}

    record Applied() implements State {}
  }

  public MappingList in(State next, Instant since) {
    return new MappingList(organization, id, account, by, lines, next, since);
  }
}
