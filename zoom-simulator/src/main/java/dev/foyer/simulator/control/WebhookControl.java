package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.webhook.Delivery;
import dev.foyer.simulator.webhook.Event;
import dev.foyer.simulator.webhook.Manner;
import dev.foyer.simulator.webhook.OwnEvent;
import dev.foyer.simulator.webhook.Webhooks;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Credential;
import dev.foyer.simulator.world.World;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How events travel, what was delivered, and events that never happened. Its calls wait for the
 * endpoint's answer, so they are made outside of the world's transaction.
 */
final class WebhookControl {

  private final World world;
  private final Webhooks webhooks;

  WebhookControl(World world, Webhooks webhooks) {
    this.world = world;
    this.webhooks = webhooks;
  }

  Answer show(Request request) {
    return Answer.json(
        200,
        Json.of(
            "settings", webhooks.manner(),
            "endpoints", world.apps().all().stream().map(this::endpoint).toList(),
            "deliveries", webhooks.all().stream().map(WebhookControl::body).toList()));
  }

  /** Changes the named settings and leaves the others as they are. */
  Answer travel(Request request) {
    Map<String, Object> fields = Json.object(Json.write(webhooks.manner())).orElseThrow();
    fields.putAll(Fields.object(request));
    fields.computeIfPresent("mode", (name, word) -> word.toString().toLowerCase(Locale.ROOT));
    webhooks.travel(Fields.convert(fields, Manner.class));
    return Answer.json(200, webhooks.manner());
  }

  Answer forget(Request request) {
    webhooks.forget();
    return Answer.nothing(204);
  }

  Answer deliver(Request request) {
    return Answer.json(200, Map.of("sent", webhooks.deliverNow()));
  }

  /** Sends a body as it is, or one made of an event's name and payload. */
  Answer send(Request request) {
    record Own(
        @Nullable String app,
        @Nullable String body,
        @Nullable String event,
        @Nullable Map<String, Object> payload,
        @Nullable String secret,
        @Nullable Long timestamp,
        @Nullable Map<String, String> headers,
        @Nullable Integer copies) {}
    Own own = Fields.of(request, Own.class);
    App app = app(own.app());
    String event = Objects.requireNonNullElse(own.event(), "own");
    Map<String, Object> payload = Objects.requireNonNullElse(own.payload(), Map.of());
    String body = Objects.requireNonNullElseGet(own.body(), () -> made(event, payload));
    Delivery sent =
        webhooks.send(
            new OwnEvent(
                new Event(event, app.clientId(), body),
                Optional.ofNullable(own.secret()).map(Credential::new),
                Optional.ofNullable(own.timestamp()).map(Object::toString),
                Objects.requireNonNullElse(own.headers(), Map.of()),
                Objects.requireNonNullElse(own.copies(), 1)));
    return Answer.json(200, body(sent));
  }

  Answer replay(Request request) {
    record How(boolean restamp) {}
    boolean restamp = Fields.of(request, How.class).restamp();
    return webhooks
        .replay(request.variable("delivery"), restamp)
        .map(sent -> Answer.json(200, body(sent)))
        .orElseThrow(() -> Fields.wrong("There is no such delivery"));
  }

  Answer validate(Request request) {
    record Which(@Nullable String app) {}
    return Answer.json(200, webhooks.validate(app(Fields.of(request, Which.class).app())));
  }

  private App app(@Nullable String named) {
    if (named == null) {
      throw Fields.wrong("Which app?");
    }
    return new Named(world).app(named);
  }

  private String made(String event, Map<String, Object> payload) {
    return Json.write(
        Json.of("event", event, "event_ts", world.instant().toEpochMilli(), "payload", payload));
  }

  private Map<String, Object> endpoint(App app) {
    Map<String, Object> body =
        Json.of("app", app.clientId(), "name", app.name(), "url", app.eventEndpoint());
    webhooks.validation(app).ifPresent(validation -> body.put("validation", validation));
    return body;
  }

  private static Map<String, Object> body(Delivery delivery) {
    return Json.of(
        "id", delivery.id(),
        "event", delivery.event().name(),
        "app", delivery.event().clientId(),
        "url", delivery.url(),
        "state", delivery.state(),
        "created_at", delivery.createdAt(),
        "next_attempt_at", Objects.toString(delivery.nextAt(), ""),
        "body", delivery.event().body(),
        "headers", delivery.headers(),
        "attempts", delivery.attempts(),
        "status", delivery.attempts().isEmpty() ? 0 : delivery.attempts().getLast().status());
  }
}
