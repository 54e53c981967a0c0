package dev.foyer.core.connection;

import dev.foyer.core.platform.Secret;

/**
 * Ties an attempt to one browser: the hash of a secret that only that browser's cookie holds (RFC
 * 9700, section 2.1).
 */
public record BrowserBinding(String cookieHash) {
  public static BrowserBinding of(Secret cookie) {
    return new BrowserBinding(cookie.sha256());
  }
}
