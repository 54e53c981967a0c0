package dev.foyer.zoom;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a user's role allows, on the wire. */
record PermissionsBody(@Nullable List<String> permissions) {

  Set<String> privileges() {
    return permissions == null ? Set.of() : Set.copyOf(permissions);
  }
}
