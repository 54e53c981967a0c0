package dev.foyer.web.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody chose in this browser: the colour scheme, and a language other than the member's
 * own. Kept in cookies that hold nothing else.
 */
final class Preferences {

  private static final String SCHEME = "foyer-color-scheme";
  private static final String LANGUAGE = "foyer-language-";
  private static final Duration KEPT = Duration.ofDays(365);

  private Preferences() {}

  static ColorScheme.Value scheme(VaadinRequest request) {
    return read(request, SCHEME)
        .flatMap(
            value ->
                Stream.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)
                    .filter(scheme -> scheme.name().equals(value))
                    .findFirst())
        .orElse(ColorScheme.Value.SYSTEM);
  }

  /** The language chosen here by this member, else the member's own. */
  static Locale locale(VaadinRequest request, Member member) {
    return read(request, LANGUAGE + member.id())
        .flatMap(
            value ->
                Arrays.stream(Language.values())
                    .filter(language -> language.tag().equals(value))
                    .findFirst())
        .map(Preferences::locale)
        .orElseGet(() -> locale(member.language()));
  }

  /** The best language for this browser. */
  static Locale locale(VaadinRequest request) {
    return locale(Language.closestTo(request.getLocale()));
  }

  static Locale locale(Language language) {
    return Locale.forLanguageTag(language.tag());
  }

  static void choose(VaadinResponse response, ColorScheme.Value scheme) {
    keep(response, SCHEME, scheme.name());
  }

  static void choose(VaadinResponse response, Member member, Language language) {
    keep(response, LANGUAGE + member.id(), language.tag());
  }

  private static Optional<String> read(VaadinRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static void keep(VaadinResponse response, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
