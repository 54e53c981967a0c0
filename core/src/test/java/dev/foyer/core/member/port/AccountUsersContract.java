package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.organization.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AccountUsers} promises. */
public abstract class AccountUsersContract extends PortContract {
  private static final Instant LATER = Instant.parse("2026-03-04T13:00:00.123456Z");

  private ZoomAccountId account;

  private AccountUsers users() {
    return ports().accountUsers();
  }

  @BeforeEach
  void nameAnAccount() {
    account = new ZoomAccountId("za-" + given.id());
  }

  @Test
  void keepsEveryField() {
    ZoomUser first = given.aZoomUser().named("Ünal 🛰️").licensed(License.BASIC).build();
    put(first, given.now());
    assertThat(users().find(acme.id(), account, first.id())).contains(first);
    ZoomUser changed =
        given
            .aZoomUser()
            .withId(first.id().value())
            .named("Zoë")
            .licensed(License.NONE)
            .deactivated()
            .build();
    put(changed, LATER);
    assertThat(users().find(acme.id(), account, first.id())).contains(changed);
  }

  @Test
  void doesNotTakeOldNewsForNewer() {
    ZoomUser newer = given.aZoomUser().build();
    put(newer, LATER);
    put(given.aZoomUser().withId(newer.id().value()).named("Old Name").build(), given.now());
    assertThat(users().find(acme.id(), account, newer.id())).contains(newer);
    assertThat(users().removeReadBefore(acme.id(), account, LATER, 10)).isZero();
  }

  @Test
  void findsManyByAddress() {
    List<ZoomUser> all = IntStream.range(0, 300).mapToObj(_ -> given.aZoomUser().build()).toList();
    users().put(acme.id(), account, all, given.now());
    users().put(acme.id(), account, all.subList(0, 200), LATER);
    List<EmailAddress> asked = all.stream().map(ZoomUser::email).toList();
    assertThat(users().withEmails(acme.id(), account, asked))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(users().withEmails(acme.id(), account, List.of(given.anAddress()))).isEmpty();
    assertThat(users().withEmails(acme.id(), account, List.of())).isEmpty();
  }

  @Test
  void takesWhoWasReadLastWhereTwoHaveAnAddress() {
    EmailAddress email = given.anAddress();
    ZoomUser now = given.aZoomUser().withEmail(email).build();
    put(given.aZoomUser().withEmail(email).build(), given.now());
    put(now, LATER);
    put(given.aZoomUser().withEmail(email).build(), given.now().plusMillis(1));
    assertThat(users().withEmails(acme.id(), account, List.of(email))).containsExactly(now);
  }

  @Test
  void findsByNameWithoutRegardToCase() {
    ZoomUser grace = named("Grace Green", "b@mail.example");
    ZoomUser namesake = named("GRACE GREEN", "a@mail.example");
    named("Grace Greenfield", "c@mail.example");
    assertThat(users().named(acme.id(), account, "grace green", 10))
        .containsExactly(namesake, grace);
    assertThat(users().named(acme.id(), account, "Grace Green", 1)).containsExactly(namesake);
    assertThat(users().named(acme.id(), account, "Grace%", 10)).isEmpty();
  }

  @Test
  void findsByWhatStandsBeforeTheAt() {
    ZoomUser one = named("A", "grace@one.example");
    ZoomUser two = named("B", "grace@two.example");
    named("C", "grace.green@two.example");
    assertThat(users().withLocalPart(acme.id(), account, "grace", 10)).containsExactly(one, two);
    assertThat(users().withLocalPart(acme.id(), account, "grace", 1)).containsExactly(one);
  }

  @Test
  void findsByHowNameLastNameOrAddressBegins() {
    ZoomUser byName = named("Costanza Bianchi", "a@mail.example");
    ZoomUser byLastName = named("Carla da Costa", "b@mail.example");
    ZoomUser byAddress = named("Somebody", "costa@mail.example");
    named("Acosta", "d@mail.example");
    assertThat(users().startingWith(acme.id(), account, "Cost", 10))
        .containsExactly(byName, byLastName, byAddress);
    assertThat(users().startingWith(acme.id(), account, "costa", 2)).hasSize(2);
    assertThat(users().startingWith(acme.id(), account, "carla da", 10))
        .containsExactly(byLastName);
    assertThat(users().startingWith(acme.id(), account, "%", 10)).isEmpty();
    assertThat(users().startingWith(acme.id(), account, "_ost", 10)).isEmpty();
  }

  @Test
  void removesWhoWasNotReadAgain() {
    ZoomUser stays = given.aZoomUser().build();
    put(stays, LATER);
    IntStream.range(0, 5).forEach(_ -> put(given.aZoomUser().build(), given.now()));
    assertThat(users().removeReadBefore(acme.id(), account, LATER, 3)).isEqualTo(3);
    assertThat(users().removeReadBefore(acme.id(), account, LATER, 3)).isEqualTo(2);
    assertThat(users().removeReadBefore(acme.id(), account, LATER, 3)).isZero();
    assertThat(users().find(acme.id(), account, stays.id())).contains(stays);
  }

  @Test
  void removesOne() {
    ZoomUser gone = given.aZoomUser().build();
    put(gone, given.now());
    users().remove(other.id(), account, gone.id());
    assertThat(users().find(acme.id(), account, gone.id())).contains(gone);
    users().remove(acme.id(), account, gone.id());
    assertThat(users().find(acme.id(), account, gone.id())).isEmpty();
  }

  @Test
  void keepsAccountsAndOrganizationsApart() {
    ZoomUser user = named("Grace Green", "grace@mail.example");
    ZoomAccountId elsewhere = new ZoomAccountId("za-" + given.id());
    assertThat(users().find(acme.id(), elsewhere, user.id())).isEmpty();
    assertThat(users().find(other.id(), account, user.id())).isEmpty();
    assertThat(users().startingWith(other.id(), account, "g", 10)).isEmpty();
    assertThat(users().named(acme.id(), elsewhere, "Grace Green", 10)).isEmpty();
    assertThat(users().withEmails(other.id(), account, List.of(user.email()))).isEmpty();
    assertThat(
            users().removeReadBefore(other.id(), account, given.now().plus(Duration.ofDays(1)), 10))
        .isZero();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    ZoomUser user = given.aZoomUser().build();
    inOneThatFails(() -> put(user, given.now()));
    assertThat(users().find(acme.id(), account, user.id())).isEmpty();
  }

  private ZoomUser named(String name, String email) {
    ZoomUser user = given.aZoomUser().named(name).withEmail(new EmailAddress(email)).build();
    put(user, given.now());
    return user;
  }

  private void put(ZoomUser user, Instant at) {
    users().put(acme.id(), account, List.of(user), at);
  }
}
