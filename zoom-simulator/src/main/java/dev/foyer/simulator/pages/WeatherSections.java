package dev.foyer.simulator.pages;

import dev.foyer.simulator.http.Call;
import dev.foyer.simulator.http.Calls;
import dev.foyer.simulator.http.Fault;
import dev.foyer.simulator.http.Faults;
import dev.foyer.simulator.world.World;
import dev.foyer.simulator.world.WorldSettings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How this Zoom behaves, what bad weather is ordered, and what was called lately. */
final class WeatherSections {

  private static final int SHOWN = 40;

  private final World world;
  private final Faults faults;
  private final Calls calls;

  WeatherSections(World world, Faults faults, Calls calls) {
    this.world = world;
    this.faults = faults;
    this.calls = calls;
  }

  String settings() {
    WorldSettings now = world.settings();
    return Markup.section(
        "settings",
        "Behaviour",
        Markup.form(
            "PUT",
            "settings",
            Markup.choice(
                    "declineRedirects", "Decline goes back to the app", now.declineRedirects())
                + Markup.choice(
                    "autoApprove", "Ask only once for the same scopes", now.autoApprove())
                + Markup.choice("refuseSecrets", "Refuse all client secrets", now.refuseSecrets())
                + Markup.choice(
                    "demotionInvalidatesTokens",
                    "A lost privilege makes tokens invalid",
                    now.demotionInvalidatesTokens())
                + Markup.input(
                    "clockOffsetSeconds", "Clock ahead, seconds", "" + now.clockOffsetSeconds())
                + Markup.input("requestsPerSecond", "Calls a second", "" + now.requestsPerSecond())
                + Markup.button("Save", "behaviour")));
  }

  String faults() {
    return Markup.section(
        "faults",
        "Faults to come",
        Markup.table(
                List.of("Method", "Path", "Status", "Delay", "Drop", "Times"),
                faults.all().stream().map(WeatherSections::row).toList())
            + "<h3>Order one</h3>"
            + Markup.form(
                "POST",
                "faults",
                Markup.input("method", "Method", "")
                    + Markup.input("path", "Path (regular expression)", "/v2/")
                    + Markup.input("status", "Status", "503")
                    + Markup.input("body", "Body", "")
                    + Markup.input("contentType", "Content type", "")
                    + Markup.input("delayMillis", "Delay, ms", "")
                    + Markup.select(
                        "drop",
                        "Drop the connection",
                        "",
                        Stream.of(List.of("", "no drop"), List.of("before"), List.of("after")))
                    + Markup.input("times", "Times", "1")
                    + Markup.button("Order", "fault"))
            + Markup.form("DELETE", "faults", Markup.button("Clear", "all faults")));
  }

  String calls() {
    List<Call> all = calls.all();
    return Markup.section(
        "calls",
        "Latest calls",
        Markup.table(
                List.of("At", "Method", "Path", "Status"),
                all.reversed().stream().limit(SHOWN).map(WeatherSections::row).toList())
            + Markup.form("DELETE", "calls", Markup.button("Forget", "all calls")));
  }

  String reset() {
    return Markup.section(
        "reset",
        "Start anew",
        "<p>Forgets all of the above and makes the sample world again. Every grant dies.</p>"
            + Markup.form("POST", "reset", Markup.button("Reset", "the simulated world")));
  }

  private static List<String> row(Fault fault) {
    return List.of(
        text(fault.method()),
        text(fault.path()),
        text(fault.status()),
        text(fault.delayMillis()),
        text(fault.drop()),
        text(fault.times()));
  }

  private static List<String> row(Call call) {
    return List.of(
        call.at().toString(),
        Html.text(call.method()),
        Html.text(call.path()),
        call.status() == 0 ? "dropped" : Integer.toString(call.status()));
  }

  private static String text(@Nullable Object value) {
    return Html.text(Objects.toString(value, ""));
  }
}
