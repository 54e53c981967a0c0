package dev.foyer.web.ui.part;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** The signed-in member, as stored now, in front of a page. */
public record Visitor(Member member, InstantSource clock) {

  public OrganizationId organization() {
    return member.organization();
  }

  public MemberId id() {
    return member.id();
  }

  /** Who acts. */
  public Actor actor() {
    return new Actor.AMember(member.id());
  }

  /** Whether to offer what only owners and admins may; the use cases decide for themselves. */
  public boolean administers() {
    return member.role().administers();
  }

  public Instant now() {
    return clock.instant();
  }

  /** How this member reads times, in the language of the page. */
  public Times times(Locale locale) {
    return new Times(member.timeZone(), locale);
  }
}
