package dev.foyer.web.ui.activity;

import dev.foyer.core.Foyer;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The names behind the ids of the journal, each looked up once per page. */
final class People {

  private final Foyer foyer;
  private final OrganizationId organization;
  private final Map<MemberId, Optional<String>> names = new ConcurrentHashMap<>();

  People(Foyer foyer, OrganizationId organization) {
    this.foyer = foyer;
    this.organization = organization;
  }

  /** The member's name, if that id still is a member's. */
  Optional<String> name(MemberId id) {
    return names.computeIfAbsent(
        id,
        _ ->
            foyer
                .onboarding()
                .showMember()
                .handle(organization, id)
                .map(Member::name)
                .map(Object::toString));
  }

  /** The same for a text that may be a member's id. */
  Optional<String> name(String text) {
    try {
      return name(new MemberId(UUID.fromString(text)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
