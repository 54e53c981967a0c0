package dev.foyer.zoom;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.connection.ZoomUserStanding.Absent;
import dev.foyer.core.connection.ZoomUserStanding.Invited;
import dev.foyer.core.connection.ZoomUserStanding.Present;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Zoom's users: everything under {@code /users} but their meetings. */
final class HttpZoomUsers implements ZoomUsers {

  private static final Logger LOG = LoggerFactory.getLogger(HttpZoomUsers.class);
  private static final int PAGE_SIZE = 300;
  private static final int NO_PERMISSION = 200;

  private final UserCalls calls;
  private final Replies replies;

  HttpZoomUsers(UserCalls calls, Replies replies) {
    this.calls = calls;
    this.replies = replies;
  }

  @Override
  public ZoomAnswer<Approver> approver(Access access) {
    return replies
        .ofApi(
            RestCall.light(access, () -> calls.user(access.accessToken(), "me")),
            UserBody.class,
            HttpZoomUsers::approver)
        .then(
            approver ->
                privileges(access.to(approver.account().id()), approver.user())
                    .map(
                        privileges ->
                            new Approver(
                                approver.user(),
                                approver.account(),
                                approver.roleName(),
                                privileges)));
  }

  @Override
  public ZoomAnswer<ZoomUserStanding> byEmail(Access access, EmailAddress email) {
    return replies.ofApi(
        RestCall.light(access, () -> calls.user(access.accessToken(), email.value())),
        UserBody.class,
        body -> body.standing(""),
        code ->
            switch (code) {
              case 1001, 1010 -> Optional.of(new Absent());
              case 1120 -> Optional.of(new Invited(email));
              default -> Optional.empty();
            });
  }

  /** Somebody who is only invited (again) is not there. */
  @Override
  public ZoomAnswer<Optional<ZoomUser>> byId(Access access, ZoomUserId id) {
    return replies.ofApi(
        RestCall.light(access, () -> calls.user(access.accessToken(), id.value())),
        UserBody.class,
        body ->
            body.standing("")
                .map(
                    standing ->
                        standing instanceof Present(ZoomUser user)
                            ? Optional.of(user)
                            : Optional.empty()),
        code ->
            switch (code) {
              case 1001, 1010, 1120 -> Optional.of(Optional.empty());
              default -> Optional.empty();
            });
  }

  @Override
  public ZoomAnswer<ZoomUserPage> page(Access access, ZoomUserPage.PageToken token) {
    Optional<UserPosition> position = UserPosition.parse(token);
    if (position.isEmpty()) {
      return new RefusedForGood<>(Refusal.REQUEST_INVALID, "This is no page of Zoom's users.");
    }
    UserPosition here = position.get();
    return replies.ofApi(
        RestCall.medium(
            access,
            () -> calls.users(access.accessToken(), here.status(), PAGE_SIZE, here.zoomsToken())),
        UserListBody.class,
        body -> body.listed().map(users -> page(users, here, body)));
  }

  private static Optional<Approver> approver(UserBody body) {
    return body.user("")
        .flatMap(
            user ->
                body.account().map(account -> new Approver(user, account, body.role(), Set.of())));
  }

  /**
   * What the role allows. A personal grant needs no role, and the personal app no scope to read it;
   * who may not even read it may surely not act for the account.
   */
  private ZoomAnswer<Set<String>> privileges(Access access, ZoomUser user) {
    return switch (access.app()) {
      case PERSONAL -> new Done<>(Set.of());
      case ORGANIZATION ->
          replies.ofApi(
              RestCall.light(
                  access, () -> calls.permissions(access.accessToken(), user.id().value())),
              PermissionsBody.class,
              body -> Optional.of(body.privileges()),
              code -> code == NO_PERMISSION ? Optional.of(Set.of()) : Optional.empty());
    };
  }

  private static ZoomUserPage page(List<UserBody> users, UserPosition here, UserListBody body) {
    List<ZoomUserStanding> readable =
        users.stream().flatMap(user -> user.standing(here.status()).stream()).toList();
    if (readable.size() < users.size()) {
      LOG.warn(
          "{} of {} Zoom users skipped: no readable e-mail address",
          users.size() - readable.size(),
          users.size());
    }
    return new ZoomUserPage(
        readable, here.after(body.next()).map(UserPosition::token), body.total());
  }
}
