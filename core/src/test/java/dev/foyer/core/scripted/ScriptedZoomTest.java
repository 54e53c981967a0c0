package dev.foyer.core.scripted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.inmemory.InMemoryIds;
import dev.foyer.core.inmemory.MovableClock;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptedZoomTest {
  private static final String ZOE = "zoe@acme.example";

  private final MovableClock clock = new MovableClock(Given.NOON);
  private final Given given = new Given(new InMemoryIds(), Given.NOON);
  private final ScriptedZoom zoom = ScriptedZoom.withSamplePeople(clock);
  private final Secret verifier = given.aSecret();

  @Test
  void leadsFromConsentPageToTokens() {
    Secret state = given.aSecret();
    URI page = zoom.consentPage(ZoomApp.ORGANIZATION, state, verifier.sha256());
    Consent consent = zoom.consent(ZOE, page);
    assertThat(consent.state()).isEqualTo(state);
    TokenGrant tokens = done(zoom.exchange(ZoomApp.ORGANIZATION, consent.code(), verifier));
    assertThat(tokens.scopes().missing(zoom.neededScopes(ZoomApp.ORGANIZATION)).isEmpty()).isTrue();
    assertThat(zoom.lastIssued(ZOE, ZoomApp.ORGANIZATION)).contains(tokens);
  }

  @Test
  void refusesACodeTwiceAndWithAnotherVerifier() {
    Secret code = zoom.consent(ZOE, ZoomApp.ORGANIZATION, verifier.sha256());
    done(zoom.exchange(ZoomApp.ORGANIZATION, code, verifier));
    assertRefused(Refusal.CODE_REFUSED, zoom.exchange(ZoomApp.ORGANIZATION, code, verifier));
    Secret other = zoom.consent(ZOE, ZoomApp.ORGANIZATION, verifier.sha256());
    assertRefused(
        Refusal.CODE_REFUSED, zoom.exchange(ZoomApp.ORGANIZATION, other, given.aSecret()));
  }

  @Test
  void keepsMembersFromTheOrganizationApp() {
    assertThatThrownBy(() -> zoom.consent("ada@acme.example", ZoomApp.ORGANIZATION, "challenge"))
        .isInstanceOf(CannotAuthorize.class);
    assertThat(zoom.consent("ada@acme.example", ZoomApp.PERSONAL, "challenge")).isNotNull();
  }

  @Test
  void takesARefreshTokenOnce() {
    TokenGrant first = grant(ZOE, ZoomApp.ORGANIZATION);
    TokenGrant second = done(zoom.refresh(ZoomApp.ORGANIZATION, first.refreshToken()));
    assertRefused(Refusal.GRANT_DEAD, zoom.refresh(ZoomApp.ORGANIZATION, first.refreshToken()));
    assertThat(zoom.lastIssued(ZOE, ZoomApp.ORGANIZATION)).contains(second);
    assertThat(zoom.script().calls(Operation.REFRESH)).isEqualTo(2);
  }

  @Test
  void endsTheWholeAccountsAppByRevoking() {
    Access zoe = access(ZOE, ZoomApp.ORGANIZATION);
    Access aron = access("aron@acme.example", ZoomApp.ORGANIZATION);
    done(zoom.revoke(ZoomApp.ORGANIZATION, zoe.accessToken()));
    assertRefused(Refusal.ACCESS_TOKEN_REFUSED, zoom.approver(aron));
  }

  @Test
  void tellsOfUsersPageByPage() {
    zoom.usersPerPage(7);
    Access access = access(ZOE, ZoomApp.ORGANIZATION);
    ZoomUserPage first = done(zoom.page(access, ZoomUserPage.PageToken.START));
    ZoomUserPage last = done(zoom.page(access, first.next().orElseThrow()));
    assertThat(first.users()).hasSize(7);
    assertThat(last.users())
        .hasSize(4)
        .endsWith(new ZoomUserStanding.Invited(new EmailAddress("erin@acme.example")));
    assertThat(last.next()).isEmpty();
  }

  @Test
  void refusesWhomTheRoleDoesNotAllow() {
    Access access = access(ZOE, ZoomApp.ORGANIZATION);
    zoom.people().change(ZOE, Person::demoted);
    assertRefused(
        Refusal.NO_PERMISSION, zoom.byEmail(access, new EmailAddress("ada@acme.example")));
  }

  @Test
  void expiresAccessTokensAfterAnHour() {
    Access access = access(ZOE, ZoomApp.ORGANIZATION);
    clock.advance(Duration.ofHours(1).minusNanos(1));
    done(zoom.approver(access));
    clock.advance(Duration.ofNanos(1));
    assertRefused(Refusal.ACCESS_TOKEN_REFUSED, zoom.approver(access));
  }

  @Test
  void findsAMeetingAgainWhoseAnswerWasLost() {
    Access access = access(ZOE, ZoomApp.ORGANIZATION);
    Person ada = zoom.people().named("ada@acme.example");
    Order order = orderOn(ada);
    zoom.script().next(Operation.CREATE_MEETING, new ScriptedAnswer.DoneButLost());
    assertThat(zoom.create(access, order))
        .isInstanceOfSatisfying(
            NotNow.class, answer -> assertThat(answer.why()).isEqualTo(Obstacle.OUTCOME_UNKNOWN));
    assertThat(done(zoom.findMade(access, order))).contains(zoom.meetings().getFirst().details());
  }

  private Order orderOn(Person host) {
    Meeting.Requested any =
        given
            .aMeetingFor(given.aBooking().build())
            .through(
                given.anActiveConnection().build(),
                given.aZoomUser().withId(host.id().value()).build())
            .requested();
    return any.order();
  }

  @Test
  void hostsOnlyWhereTheAccessReaches() {
    Access organization = access(ZOE, ZoomApp.ORGANIZATION);
    Access personal = access("grace@mail.example", ZoomApp.PERSONAL);
    assertRefused(
        Refusal.USER_NOT_IN_ACCOUNT,
        zoom.create(organization, orderOn(zoom.people().named("nils@northwind.example"))));
    assertRefused(
        Refusal.NOT_LICENSED_FOR_MEETINGS,
        zoom.create(organization, orderOn(zoom.people().named("hugo@acme.example"))));
    done(zoom.create(personal, orderOn(zoom.people().named("grace@mail.example"))));
    assertThat(zoom.meetings()).hasSize(1);
  }

  private TokenGrant grant(String email, ZoomApp app) {
    Secret code = zoom.consent(email, app, verifier.sha256());
    return done(zoom.exchange(app, code, verifier));
  }

  private Access access(String email, ZoomApp app) {
    return Access.justGranted(app, grant(email, app).accessToken());
  }

  private static <T> T done(ZoomAnswer<T> answer) {
    return switch (answer) {
      case Done<T>(var value) -> value;
      case RefusedForGood<T> refused -> throw new AssertionError(refused);
      case NotNow<T> notNow -> throw new AssertionError(notNow);
    };
  }

  private static void assertRefused(Refusal why, ZoomAnswer<?> answer) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            RefusedForGood.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }
}
