package dev.foyer.shell.upkeep;

import dev.foyer.core.upkeep.Area;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.usecase.Diagnose;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was found in one area, or that nothing was. */
record DoctorLine(
    String area,
    String state,
    String fault,
    String finding,
    String remedy,
    Map<String, String> about) {

  static final List<Column<DoctorLine>> COLUMNS =
      List.of(
          new Column<>("Area", DoctorLine::area),
          new Column<>("State", DoctorLine::state, line -> Shown.spaced(line.state())),
          new Column<>("Finding", DoctorLine::finding),
          new Column<>("What to do", DoctorLine::remedy));

  /** The findings, the worst first, then the areas where there are none. */
  static List<DoctorLine> of(Diagnose.Outcome.Diagnosed diagnosed) {
    return Stream.concat(
            diagnosed.findings().stream().map(DoctorLine::of),
            Arrays.stream(Area.values())
                .filter(area -> nothingIsFoundIn(area, diagnosed))
                .map(
                    area ->
                        diagnosed.notLookedAt().contains(area)
                            ? without(area, "not-looked-at")
                            : without(area, "ok")))
        .toList();
  }

  private static boolean nothingIsFoundIn(Area area, Diagnose.Outcome.Diagnosed diagnosed) {
    return diagnosed.findings().stream().noneMatch(finding -> finding.fault().area() == area);
  }

  private static DoctorLine of(Finding finding) {
    return new DoctorLine(
        Shown.word(finding.fault().area()),
        Shown.word(finding.fault().severity()),
        Shown.word(finding.fault()),
        DoctorWords.found(finding),
        DoctorRemedies.remedy(finding),
        finding.about().named());
  }

  private static DoctorLine without(Area area, String state) {
    return new DoctorLine(Shown.word(area), state, "", "", "", Map.of());
  }
}
