package dev.foyer.mail.offenders;

import dev.foyer.persistence.offenders.KnowsZoom;

/** Breaks MAIL_KNOWS_NO_OTHER_ADAPTER. */
final class KnowsPersistence {
  KnowsZoom knows(KnowsZoom other) {
    return other;
  }
}
