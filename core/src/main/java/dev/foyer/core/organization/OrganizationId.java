package dev.foyer.core.organization;

import java.util.UUID;

/** Names an organization. */
public record OrganizationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
