package dev.foyer.core.connection.usecase;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the apps whose client id or secret Zoom refuses just now: no connection through them can be
 * refreshed until the operator mends it.
 */
public final class FindRefusedCredentials {

  private final ZoomAuthorization zoom;

  public FindRefusedCredentials(ZoomAuthorization zoom) {
    this.zoom = zoom;
  }

  public Set<ZoomApp> handle() {
    return Arrays.stream(ZoomApp.values())
        .filter(app -> zoom.credentialsRefusedSince(app).isPresent())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ZoomApp.class)));
  }
}
