package dev.foyer.simulator;

import dev.foyer.simulator.json.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** An answer of the simulator, with its JSON at hand. */
record Reply(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  Map<String, Object> json() {
    return Json.object(body()).orElseThrow();
  }

  String text(String field) {
    return String.valueOf(json().get(field));
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> list(String field) {
    return (List<Map<String, Object>>) json().get(field);
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
