package dev.foyer.simulator.world;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The two Marketplace apps that every simulated world has. */
public final class SampleApps {

  public static final String ORGANIZATION = "simulated-organization-app";
  public static final String PERSONAL = "simulated-personal-app";

  private static final List<String> USER_SCOPES =
      List.of(
          "meeting:write:meeting",
          "meeting:read:meeting",
          "meeting:update:meeting",
          "meeting:delete:meeting",
          "meeting:read:list_meetings",
          "meeting:read:invitation",
          "user:read:user",
          "user:read:settings",
          "user:read:list_permissions",
          "user:read:email");

  private static final List<String> ADMIN_ONLY_SCOPES =
      List.of(
          "user:read:list_users:admin",
          "role:read:list_roles:admin",
          "role:read:role:admin",
          "role:read:list_members:admin");

  private SampleApps() {}

  /** Registers the apps for where Foyer is reached now; scopes stay as they were. */
  public static void register(World world, URI publicUrl, URI webhookUrl) {
    register(
        world,
        new App(
            ORGANIZATION,
            new Credential("simulated-organization-secret"),
            "Foyer for organizations",
            App.Usage.ADMIN_MANAGEMENT,
            List.of(under(publicUrl, "/zoom/callback/organization")),
            Stream.concat(
                    USER_SCOPES.stream().map(scope -> scope + ":admin"), ADMIN_ONLY_SCOPES.stream())
                .toList(),
            new Credential("simulated-organization-webhook-secret"),
            under(webhookUrl, "/zoom/webhooks/organization")));
    register(
        world,
        new App(
            PERSONAL,
            new Credential("simulated-personal-secret"),
            "Foyer for me",
            App.Usage.USER_OPERATION,
            List.of(under(publicUrl, "/zoom/callback/personal")),
            USER_SCOPES,
            new Credential("simulated-personal-webhook-secret"),
            under(webhookUrl, "/zoom/webhooks/personal")));
  }

  private static void register(World world, App app) {
    List<String> scopes = world.apps().find(app.clientId()).orElse(app).scopes();
    world.apps().put(app.clientId(), app.withScopes(scopes));
  }

  private static String under(URI publicUrl, String path) {
    return publicUrl.toString().replaceAll("/+$", "") + path;
  }
}
