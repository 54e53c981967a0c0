package dev.foyer.zoom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of users on the wire. */
record UserListBody(
    @Nullable String nextPageToken, @Nullable Long totalRecords, @Nullable List<UserBody> users) {

  /** Empty if it isn't a list of users at all. */
  Optional<List<UserBody>> listed() {
    return Optional.ofNullable(users);
  }

  /** How many the list has, all pages together; 0 if Zoom doesn't say. */
  long total() {
    return totalRecords == null ? 0 : Math.max(0, totalRecords);
  }

  String next() {
    return nextPageToken == null ? "" : nextPageToken;
  }
}
