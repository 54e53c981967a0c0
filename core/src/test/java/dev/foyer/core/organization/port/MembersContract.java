package dev.foyer.core.organization.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every {@link Members} promises. */
public abstract class MembersContract extends PortContract {
  private Members members() {
    return ports().members();
  }

  @Test
  void keepsEveryField() {
    Member bruno =
        given
            .aMember()
            .of(acme)
            .named("Brünö Borges 🦊")
            .admin()
            .in("America/Sao_Paulo")
            .speaking(Language.BRAZILIAN_PORTUGUESE)
            .joinedAt(given.now().plusNanos(1_000))
            .build();
    Every.fieldDiffers(ada, bruno, "organization");
    assertThat(members().add(bruno)).isTrue();
    assertThat(members().find(acme.id(), bruno.id())).contains(bruno);
    assertThat(members().find(acme.id(), ada.id())).contains(ada);
    assertThat(members().findByEmail(bruno.email())).contains(bruno);
  }

  @Test
  void keepsTheLongestNameAndAddress() {
    String local = "m" + given.id();
    String address = local + "@" + ("a".repeat(50) + ".").repeat(4) + "example";
    Member member = given.aMember().of(acme).named("🦊".repeat(60)).withEmail(address).build();
    members().add(member);
    assertThat(members().findByEmail(new EmailAddress(address.toUpperCase(Locale.ROOT))))
        .contains(member);
  }

  @Test
  void refusesAnAddressThatIsTakenInTheSameOrganization() {
    Member twin = given.aMember().of(acme).withEmail(ada.email().value()).build();
    assertThat(inOne(() -> members().add(twin))).isFalse();
    assertThat(members().find(acme.id(), twin.id())).isEmpty();
  }

  @Test
  void refusesAnAddressThatIsTakenInAnotherOrganization() {
    Member twin = given.aMember().of(other).withEmail(ada.email().value()).build();
    assertThat(inOne(() -> members().add(twin))).isFalse();
    assertThat(members().findByEmail(ada.email())).contains(ada);
  }

  @Test
  void givesAnAddressToOneOfManyThreads() {
    EmailAddress wanted = given.anAddress();
    assertThat(
            Threads.successes(
                () -> {
                  Member member = given.aMember().of(acme).withEmail(wanted.value()).build();
                  return inOne(() -> members().add(member));
                }))
        .isEqualTo(1);
    assertThat(members().count(acme.id())).isEqualTo(2);
  }

  @Test
  void hidesMembersFromOtherOrganizations() {
    assertThat(members().find(other.id(), ada.id())).isEmpty();
    assertThat(members().withEmails(other.id(), List.of(ada.email()))).isEmpty();
    assertThat(members().all(other.id(), List.of(ada.id(), otto.id()))).containsExactly(otto);
    assertThat(members().afterId(other.id(), MemberId.BEFORE_ALL, 10)).containsExactly(otto);
    assertThat(members().count(other.id())).isEqualTo(1);
  }

  @Test
  void findsSeveralByAddressOrId() {
    List<Member> more = stored(300);
    Member first = more.getFirst();
    assertThat(members().withEmails(acme.id(), List.of(first.email(), given.anAddress())))
        .containsExactly(first);
    assertThat(members().withEmails(acme.id(), more.stream().map(Member::email).toList()))
        .containsExactlyInAnyOrderElementsOf(more);
    assertThat(members().all(acme.id(), more.stream().map(Member::id).toList()))
        .containsExactlyInAnyOrderElementsOf(more);
  }

  @Test
  void findsNobodyAmongNoAddressesAndNoIds() {
    assertThat(members().withEmails(acme.id(), List.of())).isEmpty();
    assertThat(members().all(acme.id(), List.of())).isEmpty();
  }

  @Test
  void pagesById() {
    List<Member> all = new ArrayList<>(stored(4));
    all.add(ada);
    all.sort(Comparator.comparing(member -> member.id().toString()));
    List<Member> first = members().afterId(acme.id(), MemberId.BEFORE_ALL, 3);
    assertThat(first).isEqualTo(all.subList(0, 3));
    assertThat(members().afterId(acme.id(), first.getLast().id(), 3)).isEqualTo(all.subList(3, 5));
    assertThat(members().afterId(acme.id(), all.getLast().id(), 3)).isEmpty();
  }

  @Test
  void findsOwnersThenAdmins() {
    stored(3);
    Member first = added(given.aMember().of(acme).admin().build());
    Member second = added(given.aMember().of(acme).admin().build());
    Member owner = added(given.aMember().of(acme).owner().build());
    assertThat(members().administrators(acme.id(), 10)).containsExactly(ada, owner, first, second);
    assertThat(members().administrators(acme.id(), 3)).containsExactly(ada, owner, first);
    assertThat(members().administrators(other.id(), 10)).containsExactly(otto);
  }

  private Member added(Member member) {
    members().add(member);
    return member;
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Member member = given.aMember().of(acme).build();
    inOneThatFails(() -> members().add(member));
    assertThat(members().findByEmail(member.email())).isEmpty();
    assertThat(members().count(acme.id())).isEqualTo(1);
    assertThat(members().add(member)).isTrue();
  }

  private List<Member> stored(int count) {
    List<Member> stored = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stored.add(given.aMember().of(acme).build());
    }
    inOne(() -> stored.stream().map(members()::add).toList());
    return stored;
  }
}
