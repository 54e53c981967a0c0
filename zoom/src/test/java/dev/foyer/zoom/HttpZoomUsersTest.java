package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserPage.PageToken;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.ZoomUserStanding.Absent;
import dev.foyer.core.connection.ZoomUserStanding.Invited;
import dev.foyer.core.connection.ZoomUserStanding.Present;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpZoomUsersTest {

  private static final String ME =
      """
      {"id":"z1","email":"Zoe@acme.example","display_name":"Zoe Zimmer","type":2,"role_name":"Owner",
       "account_id":"acc","account_number":10009,"company":"Acme","status":"active","pmi":1}
      """;
  private static final ZoomUser ZOE =
      new ZoomUser(
          new ZoomUserId("z1"),
          new EmailAddress("zoe@acme.example"),
          "Zoe Zimmer",
          License.LICENSED,
          true);
  private static final EmailAddress DAN = new EmailAddress("dan+zoom@acme.example");

  private final ScriptedZoom zoom = new ScriptedZoom();

  @AfterEach
  void close() {
    zoom.close();
  }

  @Test
  void readsWhoApprovedAndWhatTheRoleAllows() {
    zoom.answers(200, ME).answers(200, "{\"permissions\":[\"User:Read\",\"User:Edit\"]}");
    assertThat(zoom.users().approver(Samples.ORGANIZATION))
        .isEqualTo(
            new Done<>(
                new Approver(
                    ZOE,
                    new ZoomAccount(new ZoomAccountId("acc"), "Acme", "10009"),
                    "Owner",
                    Set.of("User:Read", "User:Edit"))));
    assertThat(zoom.asked())
        .extracting("uri")
        .containsExactly("/v2/users/me", "/v2/users/z1/permissions");
    assertThat(zoom.asked().getFirst().header("Authorization"))
        .isEqualTo("Bearer " + Samples.TOKEN.reveal());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | {}
          200 | {"permissions":[]}
          200 | {"code":200,"message":"No permission."}
          400 | {"code":200,"message":"No permission."}
          """)
  void takesARoleThatMayNotBeReadForOneThatAllowsNothing(int status, String body) {
    zoom.answers(200, ME).answers(status, body);
    assertThat(zoom.users().approver(Samples.ORGANIZATION))
        .isInstanceOfSatisfying(
            Done.class,
            answer -> assertThat(((Approver) answer.value()).mayActForTheAccount()).isFalse());
  }

  @Test
  void doesNotTakeAPassingFaultForARoleThatAllowsNothing() {
    zoom.answers(200, ME).answers(503, "");
    assertThat(zoom.users().approver(Samples.ORGANIZATION)).isInstanceOf(NotNow.class);
  }

  @Test
  void needsNoRoleForAPersonalGrant() {
    zoom.answers(200, ME);
    assertThat(zoom.users().approver(Samples.PERSONAL)).isInstanceOf(Done.class);
    assertThat(zoom.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"email":"zoe@acme.example","account_id":"acc"}
          {"id":"z1","email":"nonsense","account_id":"acc"}
          {"id":"z1","email":"zoe@acme.example"}
          """)
  void takesAnApproverWithoutIdAddressOrAccountForTrouble(String body) {
    zoom.answers(200, body);
    assertThat(zoom.users().approver(Samples.ORGANIZATION))
        .isInstanceOfSatisfying(
            NotNow.class, answer -> assertThat(answer.why()).isEqualTo(Obstacle.ZOOM_IN_TROUBLE));
  }

  @ParameterizedTest
  @CsvSource({
    "1, active, BASIC, true", "2, active, LICENSED, true", "3, active, LICENSED, true",
    "4, active, NONE, true", "99, inactive, NONE, false", "7, active, NONE, true",
  })
  void findsAUserByAddress(int type, String status, License license, boolean active) {
    zoom.answers(
        200,
        "{\"id\":\"d1\",\"email\":\"%s\",\"type\":%d,\"status\":\"%s\",\"first_name\":\"Dan\"}"
            .formatted(DAN, type, status));
    assertThat(zoom.users().byEmail(Samples.ORGANIZATION, DAN))
        .isEqualTo(
            new Done<>(
                new Present(new ZoomUser(new ZoomUserId("d1"), DAN, "Dan", license, active))));
    assertThat(zoom.asked().getFirst().uri()).isEqualTo("/v2/users/dan%2Bzoom%40acme.example");
  }

  @Test
  void answersWhomTheAccountDoesNotKnow() {
    zoom.answers(404, "{\"code\":1001,\"message\":\"User does not exist: x.\"}")
        .answers(400, "{\"code\":1010,\"message\":\"User not found on this account\"}");
    assertThat(byEmail()).isEqualTo(new Done<>(new Absent()));
    assertThat(byEmail()).isEqualTo(new Done<>(new Absent()));
  }

  @Test
  void answersWhoIsOnlyInvited() {
    zoom.answers(400, "{\"code\":1120,\"message\":\"A valid invitation was not found\"}")
        .answers(200, "{\"email\":\"%s\",\"status\":\"pending\"}".formatted(DAN));
    assertThat(byEmail()).isEqualTo(new Done<>(new Invited(DAN)));
    assertThat(byEmail()).isEqualTo(new Done<>(new Invited(DAN)));
  }

  @Test
  void findsAUserById() {
    zoom.answers(200, ME);
    assertThat(byId()).isEqualTo(new Done<>(Optional.of(ZOE)));
    assertThat(zoom.asked().getFirst().uri()).isEqualTo("/v2/users/z%2F1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | {"code":1001,"message":"User does not exist: x."}
          400 | {"code":1010,"message":"User not found on this account"}
          400 | {"code":1120,"message":"A valid invitation was not found"}
          200 | {"id":"z1","email":"zoe@acme.example","status":"pending"}
          """)
  void answersThatAUserIsGone(int status, String body) {
    zoom.answers(status, body);
    assertThat(byId()).isEqualTo(new Done<>(Optional.empty()));
  }

  @Test
  void takesNobodyForGoneWhereTheAnswerIsNotZooms() {
    zoom.answers(404, "<html>Not found</html>").answers(503, "").answers(200, "{}");
    assertThat(byId()).isInstanceOf(NotNow.class);
    assertThat(byId()).isInstanceOf(NotNow.class);
    assertThat(byId()).isInstanceOf(NotNow.class);
  }

  @Test
  void doesNotTakeAForeign404ForAnAbsentUser() {
    zoom.answers(404, "<html>Not found</html>")
        .answers(404, "{\"code\":404,\"message\":\"No such page\"}");
    assertThat(byEmail()).isInstanceOf(NotNow.class);
    assertThat(byEmail()).isEqualTo(new RefusedForGood<>(Refusal.UNKNOWN, "No such page"));
  }

  @Test
  void walksThroughActiveThenDeactivatedThenInvitedUsers() {
    zoom.answers(
            200, "{\"users\":[%s],\"next_page_token\":\"t/1\",\"total_records\":301}".formatted(ME))
        .answers(200, "{\"users\":[],\"next_page_token\":\"\"}")
        .answers(200, "{\"users\":[{\"id\":\"f\",\"email\":\"frank@acme.example\"}]}")
        .answers(200, "{\"users\":[{\"email\":\"erin@acme.example\",\"id\":\"\"}]}");
    ZoomUserPage first = page(PageToken.START);
    ZoomUserPage second = page(first.next().orElseThrow());
    ZoomUserPage third = page(second.next().orElseThrow());
    ZoomUserPage last = page(third.next().orElseThrow());
    assertThat(first.users()).containsExactly(new Present(ZOE));
    assertThat(first.listed()).isEqualTo(301);
    assertThat(second.listed()).isZero();
    assertThat(second.users()).isEmpty();
    assertThat(third.users())
        .containsExactly(
            new Present(
                new ZoomUser(
                    new ZoomUserId("f"),
                    new EmailAddress("frank@acme.example"),
                    "",
                    License.NONE,
                    false)));
    assertThat(last.users()).containsExactly(new Invited(new EmailAddress("erin@acme.example")));
    assertThat(last.next()).isEmpty();
    assertThat(zoom.asked())
        .extracting("uri")
        .containsExactly(
            "/v2/users?status=active&page_size=300&next_page_token=",
            "/v2/users?status=active&page_size=300&next_page_token=t%2F1",
            "/v2/users?status=inactive&page_size=300&next_page_token=",
            "/v2/users?status=pending&page_size=300&next_page_token=");
  }

  @Test
  void skipsUsersWhoseAddressCannotBeRead() {
    zoom.answers(200, "{\"users\":[{\"id\":\"room\",\"email\":\"room 5\"},%s]}".formatted(ME));
    assertThat(page(PageToken.START).users()).containsExactly(new Present(ZOE));
  }

  @Test
  void refusesAPageTokenThatIsNotItsOwn() {
    for (String forged : new String[] {"x", "x:y", ":", "deleted:"}) {
      assertThat(zoom.users().page(Samples.ORGANIZATION, new PageToken(forged)))
          .isInstanceOf(RefusedForGood.class);
    }
    assertThat(zoom.asked()).isEmpty();
  }

  private ZoomAnswer<ZoomUserStanding> byEmail() {
    return zoom.users().byEmail(Samples.ORGANIZATION, DAN);
  }

  private ZoomAnswer<Optional<ZoomUser>> byId() {
    return zoom.users().byId(Samples.ORGANIZATION, new ZoomUserId("z/1"));
  }

  private ZoomUserPage page(PageToken token) {
    return ((Done<ZoomUserPage>) zoom.users().page(Samples.ORGANIZATION, token)).value();
  }
}
