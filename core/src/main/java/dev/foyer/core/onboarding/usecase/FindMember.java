package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import java.util.List;
import java.util.Optional;

/** Finds a member of an organization by e-mail address. */
public final class FindMember {

  private final Members members;

  public FindMember(Members members) {
    this.members = members;
  }

  public Optional<Member> handle(OrganizationId organization, EmailAddress email) {
    return members.withEmails(organization, List.of(email)).stream().findFirst();
  }
}
