package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import java.util.Optional;

/** Shows a member as stored now: name, role, time zone, language. */
public final class ShowMember {

  private final Members members;

  public ShowMember(Members members) {
    this.members = members;
  }

  /** Empty if the person is not a member of that organization (any more). */
  public Optional<Member> handle(OrganizationId organization, MemberId member) {
    return members.find(organization, member);
  }
}
