package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.PinnedBy;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ZoomUserMatches} promises. */
public abstract class ZoomUserMatchesContract extends PortContract {
  private ZoomAccountId account;

  private ZoomUserMatches matches() {
    return ports().zoomUserMatches();
  }

  @BeforeEach
  void nameAnAccount() {
    account = new ZoomAccountId("za-" + given.id());
  }

  @Test
  void keepsEveryStateInPlaceOfTheFormer() {
    ZoomUser user = given.aZoomUser().named("Ünal 🛰️").licensed(License.BASIC).build();
    List<MatchState> states =
        List.of(
            new MatchState.Absent(),
            new MatchState.Pinned(user, new PinnedBy.Email()),
            new MatchState.Vanished(user, new PinnedBy.Email()),
            new MatchState.Invited(given.anAddress()),
            new MatchState.Pinned(
                given.aZoomUser().licensed(License.NONE).deactivated().build(),
                new PinnedBy.Hand(new Actor.AMember(ada.id()), given.now())),
            new MatchState.Vanished(
                user, new PinnedBy.Hand(new Actor.SupportEngineer("sam", ""), given.now())),
            new MatchState.Pinned(user, new PinnedBy.Hand(new Actor.FoyerItself(), given.now())),
            new MatchState.Absent());
    Instant at = given.now();
    for (MatchState state : Every.variantOf(MatchState.class, states)) {
      at = at.plusNanos(1_000);
      ZoomUserMatch match = new ZoomUserMatch(acme.id(), account, ada.id(), state, at);
      matches().put(acme.id(), account, List.of(match));
      assertThat(matches().find(acme.id(), account, ada.id())).contains(match);
    }
  }

  @Test
  void keepsNoReasonOfSupports() {
    ZoomUserMatch match =
        new ZoomUserMatch(
            acme.id(),
            account,
            ada.id(),
            new MatchState.Pinned(
                given.aZoomUser().build(),
                new PinnedBy.Hand(new Actor.SupportEngineer("sam", "ticket 4711"), given.now())),
            given.now());
    matches().put(acme.id(), account, List.of(match));
    assertThat(matches().find(acme.id(), account, ada.id()).orElseThrow().toString())
        .contains("sam")
        .doesNotContain("4711");
  }

  @Test
  void keepsAccountsApart() {
    ZoomAccountId former = new ZoomAccountId("za-" + given.id());
    ZoomUserMatch there = present(former, ada);
    ZoomUserMatch here = present(account, ada);
    matches().put(acme.id(), former, List.of(there));
    assertThat(matches().find(acme.id(), account, ada.id())).isEmpty();
    matches().put(acme.id(), account, List.of(here));
    assertThat(matches().find(acme.id(), former, ada.id())).contains(there);
    assertThat(matches().find(acme.id(), account, ada.id())).contains(here);
  }

  @Test
  void tellsWhoIsPinnedToAZoomUser() {
    ZoomUser user = given.aZoomUser().build();
    MatchState present = new MatchState.Pinned(user, new PinnedBy.Email());
    MatchState gone = new MatchState.Vanished(user, new PinnedBy.Email());
    Member bea = given.aMember().of(acme).build();
    ports().members().add(bea);
    for (Member member : List.of(ada, bea)) {
      matches()
          .put(
              acme.id(),
              account,
              List.of(new ZoomUserMatch(acme.id(), account, member.id(), present, given.now())));
    }
    matches()
        .put(
            other.id(),
            account,
            List.of(new ZoomUserMatch(other.id(), account, otto.id(), present, given.now())));
    assertThat(pinnedTo(account, user)).containsExactly(ada.id(), bea.id());
    assertThat(pinnedTo(account, given.aZoomUser().build())).isEmpty();
    assertThat(pinnedTo(new ZoomAccountId("za-" + given.id()), user)).isEmpty();
    assertThat(matches().pinnedTo(acme.id(), account, List.of())).isEmpty();
    matches()
        .put(
            acme.id(),
            account,
            List.of(new ZoomUserMatch(acme.id(), account, bea.id(), gone, given.now())));
    assertThat(pinnedTo(account, user)).containsExactly(ada.id(), bea.id());
  }

  private List<MemberId> pinnedTo(ZoomAccountId where, ZoomUser user) {
    return matches().pinnedTo(acme.id(), where, List.of(user.id())).stream()
        .map(ZoomUserMatch::member)
        .toList();
  }

  @Test
  void hidesMatchesFromOtherOrganizations() {
    matches().put(acme.id(), account, List.of(present(account, ada)));
    assertThat(matches().find(other.id(), account, ada.id())).isEmpty();
    assertThat(matches().of(other.id(), account, List.of(ada.id(), otto.id()))).isEmpty();
  }

  @Test
  void storesAndFindsManyAtOnce() {
    List<Member> members =
        Stream.generate(() -> given.aMember().of(acme).build()).limit(300).toList();
    List<ZoomUserMatch> all = members.stream().map(member -> present(account, member)).toList();
    inOne(
        () -> {
          members.forEach(ports().members()::add);
          matches().put(acme.id(), account, all);
          return true;
        });
    matches().put(acme.id(), account, all.subList(0, 200));
    List<MemberId> asked =
        Stream.concat(members.stream().map(Member::id), Stream.of(ada.id())).toList();
    assertThat(matches().of(acme.id(), account, asked)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(inOne(() -> matches().hold(acme.id(), account, asked)))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void takesNoneForAnAnswer() {
    matches().put(acme.id(), account, List.of());
    assertThat(matches().of(acme.id(), account, List.of())).isEmpty();
    assertThat(inOne(() -> matches().hold(acme.id(), account, List.of()))).isEmpty();
  }

  @Test
  void keepsTheFormerMatchWhenRolledBack() {
    ZoomUserMatch former = present(account, ada);
    matches().put(acme.id(), account, List.of(former));
    inOneThatFails(() -> matches().put(acme.id(), account, List.of(present(account, ada))));
    assertThat(matches().find(acme.id(), account, ada.id())).contains(former);
  }

  private ZoomUserMatch present(ZoomAccountId where, Member member) {
    return new ZoomUserMatch(
        member.organization(),
        where,
        member.id(),
        new MatchState.Pinned(
            given.aZoomUser().withEmail(member.email()).build(), new PinnedBy.Email()),
        given.now());
  }
}
