package dev.foyer.simulator.pages;

import dev.foyer.simulator.webhook.Attempt;
import dev.foyer.simulator.webhook.Delivery;
import dev.foyer.simulator.webhook.Manner;
import dev.foyer.simulator.webhook.Webhooks;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the apps hear of events, how those travel, and what became of the latest. */
final class WebhookSections {

  private static final int SHOWN = 50;

  private final World world;
  private final Webhooks webhooks;

  WebhookSections(World world, Webhooks webhooks) {
    this.world = world;
    this.webhooks = webhooks;
  }

  String endpoints() {
    return Markup.section(
        "webhooks",
        "Webhooks",
        Markup.table(
                List.of("App", "Event endpoint", "", "Validation"),
                world.apps().all().stream().map(this::row).toList())
            + "<h3>How events travel</h3>"
            + manner()
            + "<h3>Send an event that never happened</h3>"
            + own());
  }

  String deliveries() {
    List<Delivery> all = webhooks.all();
    return Markup.section(
        "deliveries",
        "Latest deliveries",
        "<div class=\"actions\">"
            + Markup.form(
                "POST", "webhooks/deliver", Markup.button("Deliver now", "all that is pending"))
            + Markup.form("DELETE", "webhooks", Markup.button("Forget", "all deliveries"))
            + "</div>"
            + Markup.table(
                List.of("At", "App", "Event", "State", "Answers", "Next try", ""),
                all.reversed().stream().limit(SHOWN).map(this::row).toList()));
  }

  private List<String> row(App app) {
    return List.of(
        Html.text(app.name()),
        Markup.form(
            "PATCH",
            "apps/" + app.clientId(),
            "<input class=\"wide\" name=\"eventEndpoint\" aria-label=\"Event endpoint of %s\" value=\"%s\">"
                    .formatted(Html.text(app.name()), Html.text(app.eventEndpoint()))
                + Markup.button("Save", "event endpoint of " + app.name())),
        Markup.form(
            "POST",
            "webhooks/validate",
            Html.hidden("app", app.clientId())
                + Markup.button("Validate", "endpoint of " + app.name())),
        webhooks
            .validation(app)
            .map(
                last ->
                    "%s%s <span class=\"quiet\">%s, %d in a row failed</span>"
                        .formatted(
                            Html.text(last.words()),
                            last.disabled() ? ": switched off" : "",
                            Markup.time(last.at()),
                            last.failures()))
            .orElse("<span class=\"quiet\">Not asked yet</span>"));
  }

  private String manner() {
    Manner now = webhooks.manner();
    return Markup.form(
        "PUT",
        "webhooks",
        "<label>Events "
            + Markup.select(
                "mode",
                "Events",
                now.mode().name().toLowerCase(Locale.ROOT),
                Stream.of(
                    List.of("on", "are sent"),
                    List.of("held", "wait for Deliver"),
                    List.of("lost", "get lost")))
            + "</label>"
            + Markup.input("delayMillis", "Delay, ms", "" + now.delayMillis())
            + Markup.input("copies", "Copies", "" + now.copies())
            + Markup.choice("reorder", "Newest first", now.reorder())
            + Markup.choice("restamp", "Retries stamped anew", now.restamp())
            + Markup.choice("wrongSecret", "Sign with a wrong secret", now.wrongSecret())
            + Markup.button("Save", "how events travel"));
  }

  private String own() {
    return Markup.form(
        "POST",
        "webhooks/send",
        Markup.select(
                "app",
                "To the endpoint of",
                "",
                world.apps().all().stream().map(app -> List.of(app.clientId(), app.name())))
            + Markup.input("secret", "Signed with (the app’s secret)", "")
            + Markup.input("timestamp", "Stamped (now)", "")
            + "<textarea name=\"body\" aria-label=\"Body\" rows=\"3\" cols=\"60\">"
            + "{&quot;event&quot;:&quot;user.updated&quot;,&quot;payload&quot;:{}}</textarea>"
            + Markup.button("Send", "this body"));
  }

  private List<String> row(Delivery delivery) {
    String about = delivery.event().name();
    return List.of(
        Markup.time(delivery.createdAt()),
        Html.text(world.apps().find(delivery.event().clientId()).map(App::name).orElse("")),
        "<details><summary>%s</summary><pre>%s</pre></details>"
            .formatted(Html.text(about), Html.text(delivery.event().body())),
        delivery.state().name().toLowerCase(Locale.ROOT),
        delivery.attempts().stream().map(WebhookSections::answer).collect(Collectors.joining(", ")),
        Optional.ofNullable(delivery.nextAt()).map(Markup::time).orElse(""),
        replay(delivery.id(), "Replay", about, false)
            + replay(delivery.id(), "Stamp anew", about, true));
  }

  private static String replay(String id, String words, String about, boolean restamp) {
    return Markup.form(
        "POST",
        "webhooks/" + id + "/replay",
        Html.hidden("restamp", Boolean.toString(restamp)) + Markup.button(words, about));
  }

  private static String answer(Attempt attempt) {
    return attempt.status() == 0
        ? Html.text(attempt.failure())
        : Integer.toString(attempt.status());
  }
}
