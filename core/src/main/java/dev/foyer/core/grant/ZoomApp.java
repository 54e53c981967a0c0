package dev.foyer.core.grant;

/**
 * The two Marketplace apps. Zoom lets no app hold both admin and user scopes (Zoom developer docs,
 * "App management").
 */
public enum ZoomApp {
  /** The admin-managed app, behind an organization connection. */
  ORGANIZATION,
  /** The user-managed app, behind personal connections. */
  PERSONAL
}
