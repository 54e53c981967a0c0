package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** The body of a control call, as a record; an empty body is an empty object. */
final class Fields {

  private Fields() {}

  static <T> T of(Request request, Class<T> type) {
    return convert(object(request), type);
  }

  static Map<String, Object> object(Request request) {
    return request.body().isBlank()
        ? Map.of()
        : Json.object(request.body()).orElseThrow(() -> wrong("The body is no JSON object"));
  }

  static <T> T convert(Map<String, Object> fields, Class<T> type) {
    try {
      return Json.convert(fields, type);
    } catch (JacksonException | IllegalArgumentException unfit) {
      throw wrong("The fields don't fit");
    }
  }

  static Refused wrong(String message) {
    return new Refused(Answer.json(400, Map.of("message", message)));
  }
}
