package dev.foyer.persistence.member;

import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.port.ConnectedUsers;
import java.util.Collection;
import java.util.Map;

/**
 * The members of a scope with their facts, as a sub-query: columns {@code id}, {@code name}, {@code
 * email}, {@code personal}, {@code matched} and {@code opted}. It computes what {@code
 * PersonalFact} and {@code MatchFact} say, so that the database can filter and count.
 */
public final class MembersWithFacts {
  public static final String SQL =
      """
      (SELECT m.id, m.name, m.email,
         CASE WHEN p.id IS NULL THEN 'NONE'
              WHEN p.state = 'CONNECTED' AND p.environment = :environment THEN 'CONNECTED'
              ELSE 'LAPSED' END AS personal,
         CASE WHEN z.standing IS NULL THEN 'NOT_CHECKED'
              WHEN z.standing <> 'PRESENT' THEN z.standing
              WHEN NOT z.user_active THEN 'DEACTIVATED'
              WHEN z.user_license = 'NONE' THEN 'NO_LICENSE'
              ELSE z.user_license END AS matched,
         CASE WHEN o.member_id IS NULL THEN 'IN' ELSE 'OUT' END AS opted
       FROM member m
       LEFT JOIN personal_connection p
         ON p.organization_id = m.organization_id AND p.member_id = m.id
       LEFT JOIN zoom_user_match z
         ON z.organization_id = m.organization_id AND z.account_id = :account
           AND z.member_id = m.id
       LEFT JOIN opt_out o
         ON o.organization_id = m.organization_id AND o.member_id = m.id AND NOT o.ended
       WHERE m.organization_id = :organization)
      """;

  private MembersWithFacts() {}

  /** What the sub-query needs to know. */
  public static Map<String, Object> in(ConnectedUsers.Scope scope) {
    return Map.of(
        "organization", scope.organization().value(),
        "environment", scope.environment().name(),
        "account", scope.account().value());
  }

  /** Combinations as {@code CONCAT(personal, '/', matched, '/', opted)} makes them. */
  public static Collection<String> names(Collection<MemberFacts> facts) {
    return facts.stream()
        .map(fact -> fact.personal() + "/" + fact.match() + "/" + (fact.optedOut() ? "OUT" : "IN"))
        .toList();
  }
}
