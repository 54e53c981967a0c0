package dev.foyer.core.scripted;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;

/** For whom tokens are issued: of one user and one app only the last pair is valid. */
record Holder(ZoomApp app, ZoomAccountId account, ZoomUserId user) {
  static Holder of(ZoomApp app, Person person) {
    return new Holder(app, person.account().id(), person.id());
  }

  /** Whether revoking this one's grant ends the other's too: it uninstalls the app. */
  boolean fallsWith(Holder other) {
    return app == other.app
        && account.equals(other.account)
        && (app == ZoomApp.ORGANIZATION || user.equals(other.user));
  }
}
