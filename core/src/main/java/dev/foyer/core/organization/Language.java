package dev.foyer.core.organization;

import java.util.Locale;

/** A language that Foyer speaks. */
public enum Language {
  ENGLISH("en"),
  BRAZILIAN_PORTUGUESE("pt-BR");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** The best of these languages for somebody who prefers that locale; English if none fits. */
  public static Language closestTo(Locale locale) {
    return locale.getLanguage().equals("pt") ? BRAZILIAN_PORTUGUESE : ENGLISH;
  }
}
