package dev.foyer.core.grant;

import java.util.UUID;

/** Names a connection, the organization's or a personal one: what a grant stands behind. */
public record ConnectionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
