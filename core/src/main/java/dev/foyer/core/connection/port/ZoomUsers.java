package dev.foyer.core.connection.port;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.Optional;

/** What Zoom tells of its users. */
public interface ZoomUsers {
  /** Who gave this access: Zoom's {@code GET /users/me}, with account, role and privileges. */
  ZoomAnswer<Approver> approver(Access access);

  /** What the account knows of this address. An unknown address is an answer, not a refusal. */
  ZoomAnswer<ZoomUserStanding> byEmail(Access access, EmailAddress email);

  /** The user of the account with this id; empty if there is none, or not any more. */
  ZoomAnswer<Optional<ZoomUser>> byId(Access access, ZoomUserId id);

  /** A page of all users: active, deactivated and invited ones, at most 300. */
  ZoomAnswer<ZoomUserPage> page(Access access, ZoomUserPage.PageToken token);
}
