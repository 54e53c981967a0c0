package dev.foyer.core.connection;

import java.util.UUID;

/** Names a connect link. It is no secret. */
public record ConnectLinkId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
