package dev.foyer.core.member;

import dev.foyer.core.organization.Member;

/** A line of the list of connected users. */
public record ConnectedUser(Member member, MemberFacts facts, Standing standing) {}
