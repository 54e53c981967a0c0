package dev.foyer.zoom;

import dev.foyer.core.connection.ZoomUserPage.PageToken;
import java.util.List;
import java.util.Optional;

/** How far a walk through all users has come: Zoom lists each status by itself. */
record UserPosition(String status, String zoomsToken) {

  private static final List<String> STATUSES =
      List.of("active", UserBody.INACTIVE, UserBody.PENDING);

  /** Empty if the token isn't one of ours. */
  static Optional<UserPosition> parse(PageToken token) {
    if (token.equals(PageToken.START)) {
      return Optional.of(new UserPosition(STATUSES.getFirst(), ""));
    }
    int colon = token.value().indexOf(':');
    String status = token.value().substring(0, Math.max(colon, 0));
    return STATUSES.contains(status)
        ? Optional.of(new UserPosition(status, token.value().substring(colon + 1)))
        : Optional.empty();
  }

  PageToken token() {
    return new PageToken(status + ":" + zoomsToken);
  }

  /** The next page of the same status, else the next status's first; empty after the last. */
  Optional<UserPosition> after(String next) {
    if (!next.isEmpty()) {
      return Optional.of(new UserPosition(status, next));
    }
    int following = STATUSES.indexOf(status) + 1;
    return following < STATUSES.size()
        ? Optional.of(new UserPosition(STATUSES.get(following), ""))
        : Optional.empty();
  }
}
