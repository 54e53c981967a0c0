package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.AMember;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.port.ConnectedUsers.After;
import dev.foyer.core.member.port.ConnectedUsers.Found;
import dev.foyer.core.member.port.ConnectedUsers.Scope;
import dev.foyer.core.organization.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How every {@link ConnectedUsers} searches, sorts and pages. The order of names in other letters
 * than A to Z is left to the storage; paging misses and repeats nobody all the same.
 */
public abstract class ConnectedUsersSearchContract extends PortContract {
  private static final Set<MemberFacts> EVERYBODY = Set.copyOf(MemberFacts.all());

  private Scope scope;

  private ConnectedUsers users() {
    return ports().connectedUsers();
  }

  @BeforeEach
  void chooseAScope() {
    scope = new Scope(acme.id(), ZoomEnvironment.SIMULATED, Scope.NO_ACCOUNT);
  }

  @Test
  void searchesNamesAndAddressesWithoutRegardToCase() {
    Member arger = named("Frau Ärger");
    Member bruno =
        stored(
            given.aMember().of(acme).named("Bruno").withEmail("x" + given.id() + "@Find.example"));
    assertThat(search("ÄRG")).containsExactly(arger);
    assertThat(search("ärg")).containsExactly(arger);
    assertThat(search("BRUN")).containsExactly(bruno);
    assertThat(search("@FIND.Ex")).containsExactly(bruno);
    assertThat(search("nobody-" + given.id())).isEmpty();
  }

  @Test
  void takesTheSearchedTextLiterally() {
    Member percent = named("Half 50% Off");
    Member underscore = named("Snake a_b Case");
    Member backslash = named("Back c\\d Slash");
    Member quote = named("O'Neill \"Q\"");
    named("Plain 50x axb cxd");
    assertThat(search("50%")).containsExactly(percent);
    assertThat(search("%")).containsExactly(percent);
    assertThat(search("a_b")).containsExactly(underscore);
    assertThat(search("c\\d")).containsExactly(backslash);
    assertThat(search("\\")).containsExactly(backslash);
    assertThat(search("O'N")).containsExactly(quote);
    assertThat(search("\"q\"")).containsExactly(quote);
  }

  @Test
  void sortsByNameThenId() {
    Member carla = named("Carla");
    Member bruno1 = named("Bruno");
    Member bruno2 = named("Bruno");
    List<Member> brunos =
        List.of(bruno1, bruno2).stream()
            .sorted(Comparator.comparing(member -> member.id().toString()))
            .toList();
    assertThat(users().page(scope, EVERYBODY, "", After.START, 10))
        .extracting(Found::member)
        .containsExactly(ada, brunos.getFirst(), brunos.getLast(), carla);
  }

  @Test
  void missesAndRepeatsNobodyFromPageToPage() {
    List<Member> all = new ArrayList<>(List.of(ada));
    for (String name :
        List.of(
            "Bruno",
            "Bruno",
            "Bruno",
            "bruno",
            "BRUNO",
            "Ärger",
            "ärger",
            "Arger",
            "Émile",
            "emile",
            "Zoe",
            "zoë",
            "Straße",
            "Strasse",
            "🦊",
            "李雷",
            "O'Neill",
            "Ada Adams")) {
      all.add(named(name));
    }
    List<Member> seen = new ArrayList<>();
    After after = After.START;
    for (List<Found> page = page(after); !page.isEmpty(); page = page(after)) {
      page.forEach(found -> seen.add(found.member()));
      Member last = page.getLast().member();
      after = new After(last.name().value(), last.id());
      assertThat(seen).hasSizeLessThanOrEqualTo(all.size());
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  private List<Found> page(After after) {
    return users().page(scope, EVERYBODY, "", after, 2);
  }

  private List<Member> search(String text) {
    return users().page(scope, EVERYBODY, text, After.START, 10).stream()
        .map(Found::member)
        .toList();
  }

  private Member named(String name) {
    return stored(given.aMember().of(acme).named(name));
  }

  private Member stored(AMember member) {
    Member stored = member.build();
    assertThat(ports().members().add(stored)).isTrue();
    return stored;
  }
}
