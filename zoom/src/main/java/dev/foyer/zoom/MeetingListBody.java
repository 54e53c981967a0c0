package dev.foyer.zoom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of a host's meetings on the wire. */
record MeetingListBody(@Nullable String nextPageToken, @Nullable List<MeetingBody> meetings) {

  /** Empty if it isn't a list of meetings at all. */
  Optional<MeetingListBody> whole() {
    return meetings == null ? Optional.empty() : Optional.of(this);
  }

  List<MeetingBody> listed() {
    return meetings == null ? List.of() : meetings;
  }

  String next() {
    return nextPageToken == null ? "" : nextPageToken;
  }
}
