package dev.foyer.web.security;

import java.util.List;

/** The Content-Security-Policies: what a page may load, and where its forms may lead. */
final class PagePolicy {

  private final String formAction;

  PagePolicy(List<String> consentOrigins) {
    formAction = "form-action 'self' " + String.join(" ", consentOrigins);
  }

  /** Of plain pages, and of every answer that is no page: nothing but our own style and images. */
  String ofPlainPages() {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        formAction,
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }

  /** Of Vaadin's page: the strictest under which it works. */
  String ofViews(String nonce) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "frame-ancestors 'none'",
        formAction);
  }
}
