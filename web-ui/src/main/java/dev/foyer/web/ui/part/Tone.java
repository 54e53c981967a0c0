package dev.foyer.web.ui.part;

import java.util.Locale;

/** How good or bad something is, as its colour tells; the words beside it tell the same. */
public enum Tone {
  GOOD,
  CAREFUL,
  BAD,
  NEUTRAL;

  /** What a style sheet calls it. */
  public String className() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
