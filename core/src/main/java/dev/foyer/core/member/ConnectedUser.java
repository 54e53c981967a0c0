package dev.foyer.core.member;

import dev.foyer.core.organization.Member;

/**
 * A line of the list of connected users.
 *
 * @param lacksSummary whether the organization wants a meeting summary that this member's Zoom user
 *     doesn't get (BR-30): a note beside the readiness
 */
public record ConnectedUser(
    Member member, MemberFacts facts, Standing standing, boolean lacksSummary) {}
