package dev.foyer.simulator.pages;

import java.util.Map;
import java.util.Optional;

/** Scopes as a person on the consent page reads them. */
final class ScopeWords {

  private static final String ADMIN = ":admin";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("meeting:write:meeting", "Create meetings"),
          Map.entry("meeting:read:meeting", "See a meeting"),
          Map.entry("meeting:update:meeting", "Change meetings"),
          Map.entry("meeting:delete:meeting", "Delete meetings"),
          Map.entry("meeting:read:list_meetings", "List meetings"),
          Map.entry("meeting:read:invitation", "See a meeting's invitation"),
          Map.entry("user:read:user", "See user details"),
          Map.entry("user:read:list_users", "List users"),
          Map.entry("user:read:settings", "See user settings"),
          Map.entry("user:read:list_permissions", "See user permissions"),
          Map.entry("user:read:email", "Check a user's e-mail"),
          Map.entry("role:read:list_roles", "List roles"),
          Map.entry("role:read:role", "See a role"),
          Map.entry("role:read:list_members", "List the members of a role"));

  private ScopeWords() {}

  static String of(String scope) {
    boolean admin = scope.endsWith(ADMIN);
    String base = admin ? scope.substring(0, scope.length() - ADMIN.length()) : scope;
    String words = Optional.ofNullable(WORDS.get(base)).orElse(base);
    return words + (admin ? " for the whole account" : " as yourself");
  }
}
