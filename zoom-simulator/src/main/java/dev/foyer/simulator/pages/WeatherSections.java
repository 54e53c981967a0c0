package dev.foyer.simulator.pages;

import dev.foyer.simulator.http.Call;
import dev.foyer.simulator.http.Calls;
import dev.foyer.simulator.http.Fault;
import dev.foyer.simulator.http.Faults;
import dev.foyer.simulator.weather.FaultKind;
import dev.foyer.simulator.world.World;
import dev.foyer.simulator.world.WorldSettings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
                + Markup.choice(
                    "secondAdminEndsFirst",
                    "A second admin ends the first one’s grant",
                    now.secondAdminEndsFirst())
                + Markup.choice(
                    "revokeEndsOneGrant",
                    "Revoking ends one grant instead of uninstalling",
                    now.revokeEndsOneGrant())
                + Markup.choice(
                    "omitRefreshToken",
                    "Refresh without a new refresh token",
                    now.omitRefreshToken())
                + Markup.choice(
                    "plainTokenErrors", "Never say why a token is dead", now.plainTokenErrors())
                + Markup.choice(
                    "tolerateSpentTokens", "Take spent refresh tokens", now.tolerateSpentTokens())
                + Markup.choice(
                    "spentTokenEndsGrant",
                    "A spent refresh token ends the grant",
                    now.spentTokenEndsGrant())
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
            + "<h3>Order a known kind</h3>"
            + known()
            + "<h3>Order another</h3>"
            + Markup.form(
                "POST",
                "faults",
                Markup.input("method", "Method", "")
                    + Markup.input("path", "Path (regular expression)", "/v2/")
                    + Markup.input("status", "Status", "503")
                    + Markup.input("body", "Body", "")
                    + Markup.input("contentType", "Content type", "")
                    + Markup.input("delayMillis", "Delay, ms", "")
                    + Markup.input("answerDelayMillis", "Answer late, ms", "")
                    + Markup.input("seconds", "Lasting, seconds", "")
                    + Markup.select(
                        "drop",
                        "Drop the connection",
                        "",
                        Stream.of(List.of("", "no drop"), List.of("before"), List.of("after")))
                    + Markup.input("times", "Times", "1")
                    + Markup.button("Order", "fault"))
            + Markup.form("DELETE", "faults", Markup.button("Clear", "all faults")));
  }

  private static String known() {
    return Stream.of(FaultKind.values())
        .map(
            kind ->
                Markup.form(
                    "POST",
                    "faults/" + kind.word(),
                    Markup.select(
                            "at",
                            "Where",
                            "refresh",
                            Stream.of(
                                List.of("refresh", "at refreshes"),
                                List.of("token", "at the token endpoint"),
                                List.of("rest", "at REST calls")))
                        + Markup.button(kind.word(), "")))
        .collect(Collectors.joining("", "<div class=\"actions\">", "</div>"));
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
        Markup.time(call.at()),
        Html.text(call.method()),
        Html.text(call.path()),
        call.status() == 0 ? "dropped" : Integer.toString(call.status()));
  }

  private static String text(@Nullable Object value) {
    return Html.text(Objects.toString(value, ""));
  }
}
