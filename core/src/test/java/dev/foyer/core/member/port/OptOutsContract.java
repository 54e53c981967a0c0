package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link OptOuts} promises. */
public abstract class OptOutsContract extends PortContract {
  private Member bruno;

  private OptOuts optOuts() {
    return ports().optOuts();
  }

  @BeforeEach
  void addAnotherMember() {
    bruno = given.aMember().of(acme).named("Bruno Borges").build();
    ports().members().add(bruno);
  }

  @Test
  void keepsWhoIsOut() {
    assertThat(out(ada)).isTrue();

    assertThat(holds(ada)).isTrue();
    assertThat(holds(bruno)).isFalse();
    assertThat(optOuts().count(acme.id())).isEqualTo(1);
  }

  @Test
  void optsNobodyOutTwice() {
    out(ada);

    assertThat(out(ada)).isFalse();
    assertThat(optOuts().count(acme.id())).isEqualTo(1);
  }

  @Test
  void optsInAgain() {
    out(ada);

    assertThat(in(ada)).isTrue();
    assertThat(in(ada)).isFalse();
    assertThat(holds(ada)).isFalse();
    assertThat(optOuts().count(acme.id())).isZero();
    assertThat(out(ada)).isTrue();
  }

  @Test
  void endsAllAndKeepsWhomToTell() {
    out(ada);
    out(bruno);

    assertThat(inOne(() -> optOuts().endAll(acme.id()))).isEqualTo(2);

    assertThat(holds(ada)).isFalse();
    assertThat(optOuts().count(acme.id())).isZero();
    assertThat(ended(10)).containsExactlyInAnyOrder(ada.id(), bruno.id());
    assertThat(ended(1)).hasSize(1);
    assertThat(in(ada)).isFalse();
    assertThat(inOne(() -> optOuts().endAll(acme.id()))).isZero();
  }

  @Test
  void forgetsWhoWasTold() {
    out(ada);
    out(bruno);
    inOne(() -> optOuts().endAll(acme.id()));

    forget(List.of(ada.id()));
    forget(List.of());

    assertThat(ended(10)).containsExactly(bruno.id());
  }

  @Test
  void keepsANewOptOutAfterAnEndedOne() {
    out(ada);
    inOne(() -> optOuts().endAll(acme.id()));

    assertThat(out(ada)).isTrue();
    forget(List.of(ada.id()));

    assertThat(holds(ada)).isTrue();
    assertThat(ended(10)).isEmpty();
  }

  @Test
  void keepsThemForEachOrganization() {
    out(ada);

    assertThat(optOuts().holds(other.id(), ada.id())).isFalse();
    assertThat(optOuts().count(other.id())).isZero();
    assertThat(inOne(() -> optOuts().endAll(other.id()))).isZero();
    assertThat(holds(ada)).isTrue();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    out(bruno);
    inOneThatFails(
        () -> {
          optOuts().add(acme.id(), ada.id());
          optOuts().endAll(acme.id());
        });

    assertThat(holds(ada)).isFalse();
    assertThat(holds(bruno)).isTrue();
  }

  private boolean out(Member member) {
    return inOne(() -> optOuts().add(acme.id(), member.id()));
  }

  private boolean in(Member member) {
    return inOne(() -> optOuts().remove(acme.id(), member.id()));
  }

  private boolean holds(Member member) {
    return optOuts().holds(acme.id(), member.id());
  }

  private List<MemberId> ended(int limit) {
    return inOne(() -> optOuts().ended(acme.id(), limit));
  }

  private void forget(List<MemberId> told) {
    inOne(
        () -> {
          optOuts().forget(acme.id(), told);
          return true;
        });
  }
}
