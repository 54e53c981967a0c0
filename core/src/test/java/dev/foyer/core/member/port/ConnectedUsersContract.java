package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.PersonalConnection.Connected;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.PinnedBy;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ConnectedUsers.After;
import dev.foyer.core.member.port.ConnectedUsers.Found;
import dev.foyer.core.member.port.ConnectedUsers.Scope;
import dev.foyer.core.organization.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which facts every {@link ConnectedUsers} tells and counts; the rest is {@link
 * ConnectedUsersSearchContract}'s.
 */
public abstract class ConnectedUsersContract extends PortContract {
  private static final Set<MemberFacts> EVERYBODY = Set.copyOf(MemberFacts.all());
  private static final MemberFacts NOTHING_KNOWN =
      new MemberFacts(PersonalFact.NONE, MatchFact.NOT_CHECKED, false);

  private Scope scope;

  private ConnectedUsers users() {
    return ports().connectedUsers();
  }

  @BeforeEach
  void chooseAScope() {
    scope = new Scope(acme.id(), ZoomEnvironment.SIMULATED, new ZoomAccountId("za-" + given.id()));
  }

  @Test
  void tellsMembersWholly() {
    assertThat(users().page(scope, EVERYBODY, "", After.START, 10))
        .containsExactly(new Found(ada, NOTHING_KNOWN));
  }

  @Test
  void tellsAndCountsEveryCombinationOfFacts() {
    Map<Member, MemberFacts> expected = new HashMap<>(Map.of(ada, NOTHING_KNOWN));
    for (MemberFacts facts : MemberFacts.all()) {
      expected.put(memberWith(facts), facts);
    }
    expected.put(memberWith(NOTHING_KNOWN), NOTHING_KNOWN);
    expected.forEach(
        (member, facts) ->
            assertThat(users().page(scope, Set.of(facts), "", After.START, 100))
                .as(facts.toString())
                .contains(new Found(member, facts))
                .allSatisfy(found -> assertThat(found.facts()).isEqualTo(facts)));
    assertThat(users().page(scope, EVERYBODY, "", After.START, 100))
        .hasSameSizeAs(expected.keySet());
    Map<MemberFacts, Long> counts = users().counts(scope);
    for (MemberFacts facts : MemberFacts.all()) {
      assertThat(counts.getOrDefault(facts, 0L))
          .as(facts.toString())
          .isEqualTo(facts.equals(NOTHING_KNOWN) ? 3 : 1);
    }
  }

  @Test
  void findsNobodyWhereNoFactsAreWanted() {
    assertThat(users().page(scope, Set.of(), "", After.START, 10)).isEmpty();
  }

  @Test
  void takesAConnectionOfAnotherEnvironmentForLapsed() {
    connect(ada, new ZoomEnvironment("zoom.us"));
    assertThat(users().page(scope, EVERYBODY, "", After.START, 10))
        .extracting(found -> found.facts().personal())
        .containsExactly(PersonalFact.LAPSED);
    assertThat(
            users()
                .counts(new Scope(acme.id(), new ZoomEnvironment("zoom.us"), scope.account()))
                .get(new MemberFacts(PersonalFact.CONNECTED, MatchFact.NOT_CHECKED, false)))
        .isEqualTo(1);
  }

  @Test
  void knowsMatchesOfTheAskedAccountOnly() {
    match(ada, MatchFact.LICENSED);
    Scope without = new Scope(acme.id(), ZoomEnvironment.SIMULATED, Scope.NO_ACCOUNT);
    assertThat(users().page(without, EVERYBODY, "", After.START, 10))
        .containsExactly(new Found(ada, NOTHING_KNOWN));
  }

  @Test
  void hidesMembersFromOtherOrganizations() {
    named("Bruno");
    Scope others = new Scope(other.id(), ZoomEnvironment.SIMULATED, scope.account());
    assertThat(users().page(others, EVERYBODY, "", After.START, 10))
        .extracting(Found::member)
        .containsExactly(otto);
    assertThat(users().counts(others).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(1);
  }

  private Member named(String name) {
    Member stored = given.aMember().of(acme).named(name).build();
    assertThat(ports().members().add(stored)).isTrue();
    return stored;
  }

  private Member memberWith(MemberFacts facts) {
    Member member = named(facts.personal() + " " + facts.match() + " " + facts.optedOut());
    match(member, facts.match());
    if (facts.optedOut()) {
      ports().optOuts().add(acme.id(), member.id());
    }
    switch (facts.personal()) {
      case NONE -> {}
      case CONNECTED -> connect(member, ZoomEnvironment.SIMULATED);
      case LAPSED -> {
        Connected connected = connect(member, ZoomEnvironment.SIMULATED);
        ports()
            .personalConnections()
            .replace(connected, connected.lapse(LapseReason.TOKEN_DEAD, given.now()));
      }
    }
    return member;
  }

  private Connected connect(Member member, ZoomEnvironment environment) {
    Connected connected = given.aPersonalConnection().of(member).in(environment).build();
    ports().personalConnections().add(connected);
    return connected;
  }

  private void match(Member member, MatchFact fact) {
    List<MatchState> states =
        switch (fact) {
          case NOT_CHECKED -> List.of();
          case ABSENT -> List.of(new MatchState.Absent());
          case INVITED -> List.of(new MatchState.Invited(member.email()));
          case VANISHED ->
              List.of(new MatchState.Vanished(given.aZoomUser().build(), new PinnedBy.Email()));
          case DEACTIVATED -> List.of(present(License.LICENSED, false));
          case NO_LICENSE -> List.of(present(License.NONE, true));
          case BASIC -> List.of(present(License.BASIC, true));
          case LICENSED -> List.of(present(License.LICENSED, true));
        };
    ports()
        .zoomUserMatches()
        .put(
            acme.id(),
            scope.account(),
            states.stream()
                .map(
                    state ->
                        new ZoomUserMatch(
                            acme.id(), scope.account(), member.id(), state, given.now()))
                .toList());
  }

  private MatchState present(License license, boolean active) {
    var user = given.aZoomUser().licensed(license);
    return new MatchState.Pinned(
        active ? user.build() : user.deactivated().build(), new PinnedBy.Email());
  }
}
