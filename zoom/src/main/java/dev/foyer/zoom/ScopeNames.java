package dev.foyer.zoom;

import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.ZoomApp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scopes that Foyer needs, by their granular names. An app from before granular scopes has
 * classic ones, each of which stands for several.
 */
final class ScopeNames {

  private static final String ADMIN = ":admin";

  private static final Set<String> PERSONAL =
      Set.of(
          "meeting:write:meeting",
          "meeting:read:meeting",
          "meeting:update:meeting",
          "meeting:delete:meeting",
          "meeting:read:list_meetings",
          "user:read:user");

  private static final Set<String> ORGANIZATION =
      Stream.concat(
              PERSONAL.stream(), Stream.of("user:read:list_users", "user:read:list_permissions"))
          .map(name -> name + ADMIN)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, List<String>> CLASSIC =
      Map.of(
          "meeting:write",
          List.of("meeting:write:meeting", "meeting:update:meeting", "meeting:delete:meeting"),
          "meeting:read",
          List.of("meeting:read:meeting", "meeting:read:list_meetings"),
          "user:read",
          List.of("user:read:user", "user:read:list_users", "user:read:list_permissions"));

  private ScopeNames() {}

  static Set<String> needed(ZoomApp app) {
    return switch (app) {
      case ORGANIZATION -> ORGANIZATION;
      case PERSONAL -> PERSONAL;
    };
  }

  /** The same scopes, with the granular ones that the classic ones among them stand for. */
  static Scopes withGranular(Scopes granted) {
    Set<String> all = new TreeSet<>(granted.names());
    granted.names().forEach(name -> all.addAll(standsFor(name)));
    return new Scopes(new TreeSet<>(all));
  }

  private static List<String> standsFor(String name) {
    boolean admin = name.endsWith(ADMIN);
    String plain = admin ? name.substring(0, name.length() - ADMIN.length()) : name;
    return CLASSIC.getOrDefault(plain, List.of()).stream()
        .map(granular -> admin ? granular + ADMIN : granular)
        .toList();
  }
}
