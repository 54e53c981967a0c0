package dev.foyer.shell.upkeep;

import dev.foyer.core.platform.KeptKey;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.util.List;

/** A key as the shell shows it: never the key itself. */
record KeyLine(String key, String role, long secrets) {

  static final List<Column<KeyLine>> COLUMNS =
      List.of(
          new Column<>("Key", KeyLine::key),
          new Column<>("Role", KeyLine::role),
          new Column<>("Secrets sealed with it", line -> String.valueOf(line.secrets())));

  static KeyLine of(KeptKey kept) {
    return new KeyLine(kept.id(), Shown.word(kept.role()), kept.secrets());
  }
}
