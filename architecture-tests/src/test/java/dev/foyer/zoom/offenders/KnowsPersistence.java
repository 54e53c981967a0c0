package dev.foyer.zoom.offenders;

import dev.foyer.persistence.offenders.KnowsZoom;

/** Breaks ZOOM_KNOWS_NO_OTHER_ADAPTER and DRIVEN_ADAPTERS_SHOW_ONLY_SETTINGS. */
public final class KnowsPersistence {
  KnowsZoom knows(KnowsZoom other) {
    return other;
  }
}
