package dev.foyer.shell.setting;

import dev.foyer.core.organization.Settings;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.util.List;

/** A setting as the shell shows it. */
record SettingLine(String name, String value, String values, String meaning) {

  static final List<Column<SettingLine>> COLUMNS =
      List.of(
          new Column<>("Name", SettingLine::name),
          new Column<>("Value", SettingLine::value),
          new Column<>("Takes", SettingLine::values),
          new Column<>("What it decides", SettingLine::meaning));

  static SettingLine of(Setting setting, Settings settings) {
    return new SettingLine(
        Shown.word(setting),
        setting.in(settings),
        String.join(", ", setting.taken()),
        setting.meaning());
  }
}
