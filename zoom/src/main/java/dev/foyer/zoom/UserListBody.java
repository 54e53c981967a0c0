package dev.foyer.zoom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of users on the wire. */
record UserListBody(@Nullable String nextPageToken, @Nullable List<UserBody> users) {

  /** Empty if it isn't a list of users at all. */
  Optional<List<UserBody>> listed() {
    return Optional.ofNullable(users);
  }

  String next() {
    return nextPageToken == null ? "" : nextPageToken;
  }
}
