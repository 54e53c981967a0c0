package dev.foyer.core.organization;

import java.util.UUID;

/** Names a member. */
public record MemberId(UUID value) {
  /** Sorts before every member: where paging by id starts. */
  public static final MemberId BEFORE_ALL = new MemberId(new UUID(0, 0));

  @Override
  public String toString() {
    return value.toString();
  }
}
