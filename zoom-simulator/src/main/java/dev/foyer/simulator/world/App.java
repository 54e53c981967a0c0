package dev.foyer.simulator.world;

import java.util.List;

/**
 * A Marketplace app: it belongs either to admins or to users, never to both.
 *
 * @param webhookSecret what Zoom signs the app's webhooks with
 * @param eventEndpoint where Zoom sends them
 */
public record App(
    String clientId,
    Credential secret,
    String name,
    Usage usage,
    List<String> redirectUris,
    List<String> scopes,
    Credential webhookSecret,
    String eventEndpoint) {

  /** Who authorizes an app, and for whom. */
  public enum Usage {
    ADMIN_MANAGEMENT,
    USER_OPERATION
  }

  public App {
    redirectUris = List.copyOf(redirectUris);
    scopes = List.copyOf(scopes);
  }

  public boolean forAdmins() {
    return usage == Usage.ADMIN_MANAGEMENT;
  }

  public App withRedirectUris(List<String> others) {
    return new App(clientId, secret, name, usage, others, scopes, webhookSecret, eventEndpoint);
  }

  public App withScopes(List<String> others) {
    return new App(
        clientId, secret, name, usage, redirectUris, others, webhookSecret, eventEndpoint);
  }

  public App withEventEndpoint(String other) {
    return new App(clientId, secret, name, usage, redirectUris, scopes, webhookSecret, other);
  }

  public App withWebhookSecret(Credential other) {
    return new App(clientId, secret, name, usage, redirectUris, scopes, other, eventEndpoint);
  }
}
