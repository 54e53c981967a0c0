package dev.foyer.core.member.port;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Members with the facts that the rules need, paged by key. The rules themselves stay in core: it
 * asks for the combinations of facts that satisfy them.
 */
public interface ConnectedUsers {

  /** Which members' facts: in which Zoom environment, and matched in which account. */
  record Scope(OrganizationId organization, ZoomEnvironment environment, ZoomAccountId account) {
    /** Stands for the account where none is connected: nobody is matched in it. */
    public static final ZoomAccountId NO_ACCOUNT = new ZoomAccountId("-");
  }

  /** Where a page begins: after this name and id; {@link #START} for the first. */
  record After(String name, MemberId id) {
    public static final After START = new After("", MemberId.BEFORE_ALL);
  }

  /** A member and the facts. */
  record Found(Member member, MemberFacts facts) {}

  /**
   * Members by name then id whose facts are among the wanted and whose name or e-mail address
   * contains the text ("" for all), without regard to case; at most {@code limit}.
   */
  List<Found> page(Scope scope, Set<MemberFacts> wanted, String text, After after, int limit);

  /** How many members there are of each combination. */
  Map<MemberFacts, Long> counts(Scope scope);
}
