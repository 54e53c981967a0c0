package dev.foyer.core.member;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.organization.Member;
import java.util.List;
import java.util.Set;

/** A Zoom user who may be a member: what speaks for it, and who else has that Zoom user. */
public record Suggestion(ZoomUser user, Set<Likeness> likenesses, List<Member> others) {

  public Suggestion {
    likenesses = Set.copyOf(likenesses);
    others = List.copyOf(others);
  }

  /** What a Zoom user and a member have in common. */
  public enum Likeness {
    SAME_EMAIL,
    SAME_NAME,
    /** The same before the @, at a domain that isn't the organization's. */
    SAME_LOCAL_PART,
    /** The same before the @, at another verified domain of the organization. */
    ALIAS_DOMAIN
  }
}
