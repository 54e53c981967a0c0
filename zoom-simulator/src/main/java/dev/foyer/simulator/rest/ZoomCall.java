package dev.foyer.simulator.rest;

import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Grant;

/**
 * A REST call, the scope it wants, the privilege an admin's role needs for it, and how heavy it is.
 */
public enum ZoomCall {
  GET_USER("user:read:user", false, "User:Read", "Light"),
  LIST_USERS("user:read:list_users", true, "User:Read", "Medium"),
  GET_SETTINGS("user:read:settings", false, "User:Read", "Medium"),
  LIST_PERMISSIONS("user:read:list_permissions", false, "User:Read", "Light"),
  LIST_ROLES("role:read:list_roles", true, "Role:Read", "Medium"),
  GET_ROLE("role:read:role", true, "Role:Read", "Light"),
  LIST_MEETINGS("meeting:read:list_meetings", false, "User:Read", "Medium"),
  CREATE_MEETING("meeting:write:meeting", false, "User:Edit", "Light"),
  GET_MEETING("meeting:read:meeting", false, "User:Read", "Light"),
  UPDATE_MEETING("meeting:update:meeting", false, "User:Edit", "Light"),
  DELETE_MEETING("meeting:delete:meeting", false, "User:Edit", "Light");

  private final String scope;
  private final boolean adminOnly;
  private final String privilege;
  private final String category;

  ZoomCall(String scope, boolean adminOnly, String privilege, String category) {
    this.scope = scope;
    this.adminOnly = adminOnly;
    this.privilege = privilege;
    this.category = category;
  }

  String privilege() {
    return privilege;
  }

  String category() {
    return category;
  }

  boolean allowedBy(App app, Grant grant) {
    return grant.scopes().contains(app.forAdmins() ? adminScope() : scope);
  }

  /** The scopes that would do, as Zoom's refusal lists them. */
  String wantedScopes() {
    return adminOnly ? adminScope() : scope + ", " + adminScope();
  }

  String adminScope() {
    return scope + ":admin";
  }
}
