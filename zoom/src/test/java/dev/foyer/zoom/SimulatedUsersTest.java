package dev.foyer.zoom;

import static dev.foyer.zoom.Simulation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserPage.PageToken;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.ZoomUserStanding.Absent;
import dev.foyer.core.connection.ZoomUserStanding.Invited;
import dev.foyer.core.connection.ZoomUserStanding.Present;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the simulated Zoom tells of its users. */
class SimulatedUsersTest {

  @TempDir private Path home = Path.of("");
  private Simulation zoom;

  @BeforeEach
  void start() {
    zoom = new Simulation(home);
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  @ParameterizedTest
  @CsvSource({
    "zoe@acme.example, Owner, true, Acme Corporation",
    "aron@acme.example, Admin, true, Acme Corporation",
    "ivan@acme.example, Integrations, true, Acme Corporation",
    "iris@acme.example, Helpdesk, false, Acme Corporation",
    "nora@northwind.example, Owner, true, Northwind Traders",
  })
  void tellsWhoApprovedAndWhetherTheRoleIsEnough(
      String email, String role, boolean enough, String account) {
    Approver approver = done(zoom.users().approver(zoom.access(ZoomApp.ORGANIZATION, email)));
    assertThat(approver.user().email().value()).isEqualTo(email);
    assertThat(approver.user().id().value()).isEqualTo(zoom.userId(email));
    assertThat(approver.roleName()).isEqualTo(role);
    assertThat(approver.mayActForTheAccount()).isEqualTo(enough);
    assertThat(approver.account().title()).isEqualTo(account);
    assertThat(approver.account().number()).isNotBlank();
  }

  @Test
  void tellsWhoApprovedAPersonalConnection() {
    Approver approver =
        done(zoom.users().approver(zoom.access(ZoomApp.PERSONAL, "grace@mail.example")));
    assertThat(approver.user().displayName()).isEqualTo("Grace Green");
    assertThat(approver.account().name()).isEqualTo("Grace Green");
  }

  @ParameterizedTest
  @CsvSource({
    "ada, LICENSED, true",
    "bruno, LICENSED, true",
    "carla, LICENSED, true",
    "dan, BASIC, true",
    "frank, LICENSED, false",
    "hugo, NONE, true",
  })
  void findsEachMemberByAddress(String name, License license, boolean active) {
    EmailAddress email = new EmailAddress(name + "@acme.example");
    assertThat(done(zoom.users().byEmail(zoe(), email)))
        .isInstanceOfSatisfying(
            Present.class,
            found -> {
              assertThat(found.user().email()).isEqualTo(email);
              assertThat(found.user().id().value()).isEqualTo(zoom.userId(email.value()));
              assertThat(found.user().license()).isEqualTo(license);
              assertThat(found.user().active()).isEqualTo(active);
            });
  }

  @Test
  void findsAUserByIdWhateverTheAddressIsNow() {
    Access zoe = zoe();
    ZoomUserId carla = new ZoomUserId(zoom.userId("carla@acme.example"));
    zoom.control("PATCH", "users/carla@acme.example", "{\"email\":\"carla.new@acme.example\"}");
    assertThat(done(zoom.users().byId(zoe, carla)).orElseThrow().email())
        .hasToString("carla.new@acme.example");
    zoom.control("DELETE", "users/carla.new@acme.example", "");
    assertThat(done(zoom.users().byId(zoe, carla))).isEmpty();
    assertThat(done(zoom.users().byId(zoe, new ZoomUserId("nobody")))).isEmpty();
    ZoomUserId nora = new ZoomUserId(zoom.userId("nora@northwind.example"));
    assertThat(done(zoom.users().byId(zoe, nora))).isEmpty();
  }

  @Test
  void tellsTheInvitedFromTheAbsent() {
    Access zoe = zoe();
    EmailAddress erin = new EmailAddress("erin@acme.example");
    assertThat(done(zoom.users().byEmail(zoe, erin))).isEqualTo(new Invited(erin));
    for (String stranger : List.of("grace@acme.example", "grace@mail.example")) {
      assertThat(done(zoom.users().byEmail(zoe, new EmailAddress(stranger))))
          .isEqualTo(new Absent());
    }
  }

  @Test
  void walksThroughMoreUsersThanOnePageHolds() {
    int more = 310;
    for (int i = 0; i < more; i++) {
      zoom.control(
          "POST",
          "users",
          "{\"email\":\"user%d@acme.example\",\"firstName\":\"User\",\"lastName\":\"%d\"}"
              .formatted(i, i));
    }
    Access zoe = zoe();
    List<Integer> sizes = new ArrayList<>();
    List<ZoomUserStanding> all = new ArrayList<>();
    Optional<PageToken> next = Optional.of(PageToken.START);
    while (next.isPresent()) {
      ZoomUserPage page = done(zoom.users().page(zoe, next.get()));
      sizes.add(page.users().size());
      all.addAll(page.users());
      next = page.next();
    }
    assertThat(sizes).containsExactly(300, more + 9 - 300, 1, 1);
    assertThat(all).doesNotHaveDuplicates().hasSize(more + 11);
    assertThat(all).filteredOn(Invited.class::isInstance).hasSize(1);
    assertThat(all)
        .filteredOn(each -> each instanceof Present(var user) && !user.active())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"false, NO_PERMISSION", "true, ACCESS_TOKEN_REFUSED"})
  void seesThatAnAdminWasDemoted(boolean tokensDieToo, Refusal expected) {
    Access aron = zoom.access(ZoomApp.ORGANIZATION, "aron@acme.example");
    zoom.control("PUT", "settings", "{\"demotionInvalidatesTokens\":%b}".formatted(tokensDieToo));
    zoom.control("PATCH", "users/aron@acme.example", "{\"role\":\"Member\"}");
    assertThat(zoom.users().approver(aron))
        .isInstanceOfSatisfying(
            RefusedForGood.class, refused -> assertThat(refused.why()).isEqualTo(expected));
  }

  private Access zoe() {
    return zoom.access(ZoomApp.ORGANIZATION, "zoe@acme.example");
  }
}
