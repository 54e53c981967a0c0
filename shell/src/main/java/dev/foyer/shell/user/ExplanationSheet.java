package dev.foyer.shell.user;

import dev.foyer.core.member.Explanation;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.util.List;

/** Why a member uses the Zoom that is in use, as the shell shows it. */
record ExplanationSheet(
    String member, String email, String type, String readiness, List<Step> steps) {

  /** One rule's part. */
  record Step(String rule, String finding, String sentence) {}

  static final List<Column<Step>> COLUMNS =
      List.of(new Column<>("Rule", Step::rule), new Column<>("What it found", Step::sentence));

  static ExplanationSheet of(Explanation explanation) {
    return new ExplanationSheet(
        explanation.member().name().value(),
        explanation.member().email().value(),
        Shown.word(explanation.standing().inUse()),
        Shown.word(explanation.standing().readiness()),
        explanation.steps().stream()
            .map(
                step ->
                    new Step(step.finding().rule(), Shown.word(step.finding()), step.sentence()))
            .toList());
  }
}
