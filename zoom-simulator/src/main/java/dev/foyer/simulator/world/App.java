package dev.foyer.simulator.world;

import java.util.List;

/** A Marketplace app: it belongs either to admins or to users, never to both. */
public record App(
    String clientId,
    Credential secret,
    String name,
    Usage usage,
    List<String> redirectUris,
    List<String> scopes) {

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
    return new App(clientId, secret, name, usage, others, scopes);
  }

  public App withScopes(List<String> others) {
    return new App(clientId, secret, name, usage, redirectUris, others);
  }
}
