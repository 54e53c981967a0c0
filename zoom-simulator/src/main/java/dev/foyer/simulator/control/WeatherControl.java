package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Call;
import dev.foyer.simulator.http.Calls;
import dev.foyer.simulator.http.Fault;
import dev.foyer.simulator.http.Faults;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.weather.FaultKind;
import dev.foyer.simulator.webhook.Webhooks;
import dev.foyer.simulator.world.World;
import dev.foyer.simulator.world.WorldSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Faults to come, calls that were, and how this Zoom behaves in general. */
final class WeatherControl {

  private final World world;
  private final Faults faults;
  private final Calls calls;
  private final Webhooks webhooks;
  private final Runnable create;

  WeatherControl(World world, Faults faults, Calls calls, Webhooks webhooks, Runnable create) {
    this.world = world;
    this.faults = faults;
    this.calls = calls;
    this.webhooks = webhooks;
    this.create = create;
  }

  Answer faults(Request request) {
    return Answer.json(200, Map.of("faults", faults.all()));
  }

  Answer addFault(Request request) {
    Map<String, Object> fields = new LinkedHashMap<>(Fields.object(request));
    fields.computeIfPresent("drop", (name, word) -> word.toString().toUpperCase(Locale.ROOT));
    Fault fault = Fields.convert(fields, Fault.class);
    try {
      Pattern.compile(fault.path() == null ? "" : fault.path());
    } catch (PatternSyntaxException notAPattern) {
      throw Fields.wrong("The path is no regular expression");
    }
    faults.add(fault);
    return Answer.json(201, Map.of("waiting", faults.all().size()));
  }

  /** Orders one of the {@link FaultKind}s over a place: refresh, token or rest. */
  Answer addKnownFault(Request request) {
    record Order(@Nullable String at, @Nullable Integer times) {}
    Order order = Fields.of(request, Order.class);
    Fault fault =
        FaultKind.named(request.variable("kind"))
            .flatMap(
                kind ->
                    kind.over(
                        Objects.requireNonNullElse(order.at(), "rest"),
                        Objects.requireNonNullElse(order.times(), 1)))
            .orElseThrow(() -> Fields.wrong("There is no such kind or place"));
    faults.add(fault);
    return Answer.json(201, Map.of("waiting", faults.all().size()));
  }

  Answer clearFaults(Request request) {
    faults.clear();
    return Answer.nothing(204);
  }

  Answer calls(Request request) {
    List<Call> all = calls.all();
    return Answer.json(
        200,
        Json.of(
            "codeExchanges", count(all, "authorization_code"),
            "tokenRefreshes", count(all, "refresh_token"),
            "calls", all));
  }

  Answer clearCalls(Request request) {
    calls.clear();
    return Answer.nothing(204);
  }

  Answer settings(Request request) {
    return Answer.json(200, world.settings());
  }

  /** Changes the named settings and leaves the others as they are. */
  Answer changeSettings(Request request) {
    Map<String, Object> fields = Json.object(Json.write(world.settings())).orElseThrow();
    fields.putAll(Fields.object(request));
    world.change(Fields.convert(fields, WorldSettings.class));
    world.afterCommit(webhooks::clockMoved);
    return Answer.json(200, world.settings());
  }

  /** Back to the sample world, with nothing of before. */
  Answer reset(Request request) {
    faults.clear();
    calls.clear();
    world.clear();
    create.run();
    return Answer.nothing(204);
  }

  private static long count(List<Call> calls, String grantType) {
    return calls.stream().filter(call -> call.grantType().equals(grantType)).count();
  }
}
