package dev.foyer.persistence.member;

import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.port.Members;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of connected users on MariaDB, paged by name and id. */
final class JdbcConnectedUsers implements ConnectedUsers {
  private static final String PAGE =
      "SELECT f.id, f.personal, f.matched, f.opted FROM "
          + MembersWithFacts.SQL
          + """
            f
            WHERE CONCAT(f.personal, '/', f.matched, '/', f.opted) IN (:wanted)
              AND f.name >= :afterName AND (f.name > :afterName OR f.id > :afterId)
              AND (f.name COLLATE utf8mb4_uca1400_ai_ci LIKE :text ESCAPE '!'
                OR f.email COLLATE utf8mb4_uca1400_ai_ci LIKE :text ESCAPE '!')
            ORDER BY f.name, f.id LIMIT :limit
            """;

  private static final String COUNTS =
      "SELECT f.personal, f.matched, f.opted, COUNT(*) AS members FROM "
          + MembersWithFacts.SQL
          + " f GROUP BY f.personal, f.matched, f.opted";

  private record Line(MemberId member, MemberFacts facts) {}

  private final JdbcClient database;
  private final Members members;

  JdbcConnectedUsers(JdbcClient database, Members members) {
    this.database = database;
    this.members = members;
  }

  @Override
  public List<Found> page(
      Scope scope, Set<MemberFacts> wanted, String text, After after, int limit) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Line> page =
        database
            .sql(PAGE)
            .params(MembersWithFacts.in(scope))
            .param("wanted", MembersWithFacts.names(wanted))
            .param("text", containing(text))
            .param("afterName", after.name())
            .param("afterId", after.id().value())
            .param("limit", limit)
            .query((row, _) -> new Line(new MemberId(row.getObject("id", UUID.class)), facts(row)))
            .list();
    return found(scope, page);
  }

  @Override
  public Map<MemberFacts, Long> counts(Scope scope) {
    return database
        .sql(COUNTS)
        .params(MembersWithFacts.in(scope))
        .query((row, _) -> Map.entry(facts(row), row.getLong("members")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whoever left between the two queries is left out. */
  private List<Found> found(Scope scope, List<Line> page) {
    Map<MemberId, Member> byId =
        members.all(scope.organization(), page.stream().map(Line::member).toList()).stream()
            .collect(Collectors.toMap(Member::id, Function.identity()));
    return page.stream()
        .filter(line -> byId.containsKey(line.member()))
        .map(line -> new Found(byId.get(line.member()), line.facts()))
        .toList();
  }

  private static MemberFacts facts(ResultSet row) throws SQLException {
    return new MemberFacts(
        PersonalFact.valueOf(row.getString("personal")),
        MatchFact.valueOf(row.getString("matched")),
        row.getString("opted").equals("OUT"));
  }

  /** What people type is text to look for, never a pattern. */
  private static String containing(String text) {
    return "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
  }
}
