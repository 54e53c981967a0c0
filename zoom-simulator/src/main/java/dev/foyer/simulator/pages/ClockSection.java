package dev.foyer.simulator.pages;

import dev.foyer.simulator.world.World;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What time it is in the simulated Zoom, and buttons to make it another time. */
final class ClockSection {

  private record Step(String words, long seconds) {}

  private final World world;

  ClockSection(World world) {
    this.world = world;
  }

  String clock() {
    String steps =
        Stream.of(
                new Step("+ 5 minutes", 300),
                new Step("+ 20 minutes", 1_200),
                new Step("+ 1 hour", 3_600),
                new Step("+ 1 day", 86_400),
                new Step("+ 90 days", 7_776_000))
            .map(step -> move("advanceSeconds", "" + step.seconds(), step.words()))
            .collect(Collectors.joining());
    return Markup.section(
        "clock",
        "Clock",
        "<p><strong>%s</strong> <span class=\"quiet\">%s, %d seconds ahead</span></p>"
                .formatted(
                    Markup.time(world.instant()),
                    world.isFrozen() ? "standing still" : "running",
                    world.settings().clockOffsetSeconds())
            + "<div class=\"actions\">"
            + steps
            + move("frozen", "" + !world.isFrozen(), world.isFrozen() ? "Let it run" : "Stop it")
            + move("to", world.realTime().toString(), "Back to real time")
            + "</div>"
            + "<p class=\"quiet\">Tokens, codes, retries of webhooks, lasting faults and daily"
            + " limits follow this clock.</p>");
  }

  private static String move(String name, String value, String words) {
    return Markup.form("POST", "clock", Html.hidden(name, value) + Markup.button(words, ""));
  }
}
