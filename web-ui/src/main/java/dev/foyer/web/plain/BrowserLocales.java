package dev.foyer.web.plain;

import dev.foyer.core.organization.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The first of the browser's languages that Foyer speaks; English if there is none. */
final class BrowserLocales extends AcceptHeaderLocaleResolver {

  private static final Set<String> SPOKEN = Set.of("en", "pt");

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Locale.forLanguageTag(
        Collections.list(request.getLocales()).stream()
            .filter(locale -> SPOKEN.contains(locale.getLanguage()))
            .findFirst()
            .map(Language::closestTo)
            .orElse(Language.ENGLISH)
            .tag());
  }
}
