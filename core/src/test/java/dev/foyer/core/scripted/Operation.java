package dev.foyer.core.scripted;

import dev.foyer.core.grant.ZoomApp;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be asked of Zoom, and the scope that each app needs for it ("" for none). */
public enum Operation {
  EXCHANGE("", ""),
  REFRESH("", ""),
  REVOKE("", ""),
  APPROVER("user:read:user:admin", "user:read:user"),
  USER_BY_EMAIL("user:read:user:admin", "user:read:user"),
  USER_BY_ID("user:read:user:admin", "user:read:user"),
  USER_PAGE("user:read:list_users:admin", "-"),
  CREATE_MEETING("meeting:write:meeting:admin", "meeting:write:meeting"),
  FIND_MEETING("meeting:read:list_meetings:admin", "meeting:read:list_meetings"),
  SHOW_MEETING("meeting:read:meeting:admin", "meeting:read:meeting"),
  UPDATE_MEETING("meeting:update:meeting:admin", "meeting:update:meeting"),
  DELETE_MEETING("meeting:delete:meeting:admin", "meeting:delete:meeting");

  private final String organizationScope;
  private final String personalScope;

  Operation(String organizationScope, String personalScope) {
    this.organizationScope = organizationScope;
    this.personalScope = personalScope;
  }

  String scope(ZoomApp app) {
    return switch (app) {
      case ORGANIZATION -> organizationScope;
      case PERSONAL -> personalScope;
    };
  }

  /** The scopes that this app needs for all its work. */
  static Set<String> scopesOf(ZoomApp app) {
    return Arrays.stream(values())
        .map(operation -> operation.scope(app))
        .filter(scope -> scope.length() > 1)
        .collect(Collectors.toUnmodifiableSet());
  }
}
