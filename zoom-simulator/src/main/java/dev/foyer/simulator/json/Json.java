package dev.foyer.simulator.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON dialect of the simulator. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private Json() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }

  /** Turns loosely typed fields, of a JSON body or of an HTML form, into a record. */
  public static <T> T convert(Map<String, Object> fields, Class<T> type) {
    return MAPPER.convertValue(fields, type);
  }

  /** The fields of a JSON object, or empty when the text is none. */
  public static Optional<Map<String, Object>> object(String text) {
    try {
      return Optional.ofNullable(
          MAPPER.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {}));
    } catch (JacksonException notAnObject) {
      return Optional.empty();
    }
  }

  /** An ordered object from alternating names and values. */
  public static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
