package dev.foyer.web.connect;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.platform.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie by which a browser is known again on return from Zoom (RFC 9700, section 2.1). The
 * {@code __Host-} prefix keeps every other host from setting it; Lax, as a strict one would not
 * come along with that return.
 */
final class BrowserCookie {

  static final String NAME = "__Host-foyer-connect";

  /** What {@link Secret#random} makes; anything else was not set by us. */
  private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final Supplier<Secret> newSecret;

  BrowserCookie(Supplier<Secret> newSecret) {
    this.newSecret = newSecret;
  }

  /** The browser's secret, if it has one. */
  Set<Secret> of(HttpServletRequest request) {
    return find(request).map(Set::of).orElseGet(Set::of);
  }

  /** The browser's secret, a new one if it has none; kept as long as an approval waits. */
  Secret keep(HttpServletRequest request, HttpServletResponse response) {
    Secret secret = find(request).orElseGet(newSecret);
    // Not through a ResponseEntity: that would wipe the form's cookie.
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, secret.reveal())
            .path("/")
            .httpOnly(true)
            .secure(true)
            .sameSite("Lax")
            .maxAge(Approval.WAITS_FOR)
            .build()
            .toString());
    return secret;
  }

  private static Optional<Secret> find(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(value -> OURS.matcher(value).matches())
        .map(Secret::of)
        .findFirst();
  }
}
