package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.ZoomUserMatch;
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
  void keepsEveryStandingInPlaceOfTheFormer() {
    List<ZoomUserStanding> standings =
        List.of(
            new ZoomUserStanding.Absent(),
            new ZoomUserStanding.Present(given.aZoomUser().build()),
            new ZoomUserStanding.Invited(given.anAddress()),
            new ZoomUserStanding.Present(
                given.aZoomUser().named("Ünal 🛰️").licensed(License.BASIC).build()),
            new ZoomUserStanding.Present(
                given.aZoomUser().licensed(License.NONE).deactivated().build()),
            new ZoomUserStanding.Absent());
    Instant at = given.now();
    for (ZoomUserStanding standing : Every.variantOf(ZoomUserStanding.class, standings)) {
      at = at.plusNanos(1_000);
      ZoomUserMatch match = new ZoomUserMatch(acme.id(), account, ada.id(), standing, at);
      matches().put(acme.id(), account, List.of(match));
      assertThat(matches().find(acme.id(), account, ada.id())).contains(match);
    }
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
    ZoomUserStanding present = new ZoomUserStanding.Present(user);
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
    assertThat(matches().pinnedTo(acme.id(), account, user.id()))
        .containsExactly(ada.id(), bea.id());
    assertThat(matches().pinnedTo(acme.id(), account, given.aZoomUser().build().id())).isEmpty();
    ZoomAccountId elsewhere = new ZoomAccountId("za-" + given.id());
    assertThat(matches().pinnedTo(acme.id(), elsewhere, user.id())).isEmpty();
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
  }

  @Test
  void takesNoneForAnAnswer() {
    matches().put(acme.id(), account, List.of());
    assertThat(matches().of(acme.id(), account, List.of())).isEmpty();
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
        new ZoomUserStanding.Present(given.aZoomUser().withEmail(member.email()).build()),
        given.now());
  }
}
