package dev.foyer.core.scripted;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Zoom for tests. It answers truly from its people, tokens and meetings, unless its {@link
 * #script} says otherwise.
 */
public final class ScriptedZoom implements ZoomAuthorization, ZoomUsers, ZoomMeetings {
  private final Script script = new Script();
  private final Map<ZoomApp, Instant> credentialsRefused = new ConcurrentHashMap<>();
  private final ScriptedWebhooks webhooks = new ScriptedWebhooks();
  private final People people = new People();
  private final ConsentDesk desk;
  private final AccountOffice office;
  private final MeetingRooms rooms;

  private ScriptedZoom(InstantSource clock) {
    Tokens tokens = new Tokens(clock);
    this.desk = new ConsentDesk(people, tokens);
    this.office = new AccountOffice(people, tokens);
    this.rooms = new MeetingRooms(people, tokens);
  }

  /** Zoom with the people of the sample world. */
  public static ScriptedZoom withSamplePeople(InstantSource clock) {
    ScriptedZoom zoom = new ScriptedZoom(clock);
    SamplePeople.moveInto(zoom.people);
    return zoom;
  }

  /** The faults that Zoom shall show, and how often it was asked. */
  public Script script() {
    return script;
  }

  public People people() {
    return people;
  }

  /** What Zoom tells by itself. */
  public ScriptedWebhooks webhooks() {
    return webhooks;
  }

  /** The apps, as the operator set them up. */
  public ConsentDesk desk() {
    return desk;
  }

  /** All meetings that there are, in the order in which they were made. */
  public List<MadeMeeting> meetings() {
    return rooms.all();
  }

  /** How many users are on a page; 300 unless a test wants fewer. */
  public void usersPerPage(int count) {
    office.usersPerPage(count);
  }

  /** This person consents on that page; Zoom refuses by {@link CannotAuthorize}. */
  public Consent consent(String email, URI consentPage) {
    return desk.consent(email, consentPage);
  }

  /** This person consents; the answer is the code. */
  public Secret consent(String email, ZoomApp app, String codeChallenge) {
    return desk.consent(people.named(email), app, codeChallenge);
  }

  /** The only pair that is valid for this person and app now. */
  public Optional<TokenGrant> lastIssued(String email, ZoomApp app) {
    return desk.lastIssued(people.named(email), app);
  }

  /** The app is removed at Zoom: for the whole account, or for one person if it is the personal. */
  public void uninstall(String email, ZoomApp app) {
    desk.uninstall(people.named(email), app);
  }

  /** Zoom ends this person's grant alone, as it may when somebody else of the account approves. */
  public void endGrantsOf(String email, ZoomApp app) {
    desk.end(people.named(email), app);
  }

  /** This person's grant carries only these scopes after its next refresh. */
  public void refreshOnly(String email, ZoomApp app, Scopes scopes) {
    desk.narrow(people.named(email), app, scopes);
  }

  @Override
  public ZoomEnvironment environment() {
    return ZoomEnvironment.SIMULATED;
  }

  @Override
  public boolean setUp(ZoomApp app) {
    return desk.setUp(app);
  }

  @Override
  public Optional<Instant> credentialsRefusedSince(ZoomApp app) {
    return Optional.ofNullable(credentialsRefused.get(app));
  }

  /** Zoom takes this Foyer's own client id or secret for wrong since then. */
  public void refuseCredentials(ZoomApp app, Instant since) {
    credentialsRefused.put(app, since);
  }

  @Override
  public Set<String> neededScopes(ZoomApp app) {
    return Operation.scopesOf(app);
  }

  @Override
  public URI consentPage(ZoomApp app, Secret state, String codeChallenge) {
    return desk.consentPage(app, state, codeChallenge);
  }

  @Override
  public ZoomAnswer<TokenGrant> exchange(ZoomApp app, Secret code, Secret verifier) {
    return script.answer(Operation.EXCHANGE, () -> desk.exchange(app, code, verifier));
  }

  @Override
  public ZoomAnswer<TokenGrant> refresh(ZoomApp app, Secret refreshToken) {
    return script.answer(Operation.REFRESH, () -> desk.refresh(app, refreshToken));
  }

  @Override
  public ZoomAnswer<Boolean> revoke(ZoomApp app, Secret accessToken) {
    return script.answer(Operation.REVOKE, () -> desk.revoke(app, accessToken));
  }

  @Override
  public ZoomAnswer<Approver> approver(Access access) {
    return script.answer(Operation.APPROVER, () -> office.approver(access));
  }

  @Override
  public ZoomAnswer<ZoomUserStanding> byEmail(Access access, EmailAddress email) {
    return script.answer(Operation.USER_BY_EMAIL, () -> office.byEmail(access, email));
  }

  @Override
  public ZoomAnswer<Optional<ZoomUser>> byId(Access access, ZoomUserId id) {
    return script.answer(Operation.USER_BY_ID, () -> office.byId(access, id));
  }

  @Override
  public ZoomAnswer<ZoomUserPage> page(Access access, ZoomUserPage.PageToken token) {
    return script.answer(Operation.USER_PAGE, () -> office.page(access, token));
  }

  @Override
  public ZoomAnswer<JoinDetails> create(Access access, Order order) {
    return script.answer(Operation.CREATE_MEETING, () -> rooms.create(access, order));
  }

  @Override
  public ZoomAnswer<List<JoinDetails>> findMade(Access access, Order order) {
    return script.answer(Operation.FIND_MEETING, () -> rooms.findMade(access, order));
  }

  @Override
  public ZoomAnswer<ZoomMeetingId> update(
      Access access, ZoomUserId host, ZoomMeetingId meeting, MeetingPlan plan) {
    return script.answer(Operation.UPDATE_MEETING, () -> rooms.update(access, meeting, plan));
  }

  @Override
  public ZoomAnswer<ZoomMeetingId> delete(Access access, ZoomMeetingId meeting) {
    return script.answer(Operation.DELETE_MEETING, () -> rooms.delete(access, meeting));
  }

  @Override
  public ZoomAnswer<SeenMeeting> show(Access access, ZoomMeetingId meeting) {
    return script.answer(Operation.SHOW_MEETING, () -> rooms.show(access, meeting));
  }

  /** Somebody deletes a meeting in Zoom. */
  public void deleteInZoom(ZoomMeetingId meeting) {
    rooms.delete(meeting);
  }

  /** Somebody changes a meeting in Zoom. */
  public void changeInZoom(ZoomMeetingId meeting, MeetingPlan plan) {
    rooms.change(meeting, plan);
  }

  /** For tests that want a grant with other scopes than the needed. */
  public void grantOnly(ZoomApp app, Scopes scopes) {
    desk.grantOnly(app, scopes);
  }
}
