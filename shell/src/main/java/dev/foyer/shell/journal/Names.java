package dev.foyer.shell.journal;

import dev.foyer.core.onboarding.usecase.ShowMember;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.HashMap;
import java.util.Map;

/** The e-mail addresses of the members in a page of the journal, each looked up once. */
final class Names {
  private final OrganizationId organization;
  private final ShowMember showMember;
  private final Map<MemberId, String> known = new HashMap<>();

  Names(OrganizationId organization, ShowMember showMember) {
    this.organization = organization;
    this.showMember = showMember;
  }

  /** "" for somebody who isn't a member any more. */
  String of(MemberId id) {
    return known.computeIfAbsent(
        id,
        asked ->
            showMember
                .handle(organization, asked)
                .map(Member::email)
                .map(Object::toString)
                .orElse(""));
  }
}
