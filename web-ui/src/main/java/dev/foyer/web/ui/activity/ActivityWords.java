package dev.foyer.web.ui.activity;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.organization.Actor;
import dev.foyer.web.ui.part.Words;

/** What the journal's entries are called, as keys. */
public final class ActivityWords {

  private ActivityWords() {}

  public static String of(EntryKind kind) {
    return Words.family("entry", kind);
  }

  static String of(Subject.Kind kind) {
    return Words.family("subject", kind);
  }

  /** Who did it; {@code {0}} is the name, address or login where there is one. */
  static String of(Actor actor) {
    return switch (actor) {
      case Actor.AMember _ -> "actor.member";
      case Actor.ZoomAdmin _ -> "actor.zoom-admin";
      case Actor.SupportEngineer _ -> "actor.support";
      case Actor.Zoom _ -> "actor.zoom";
      case Actor.FoyerItself _ -> "actor.foyer";
    };
  }
}
