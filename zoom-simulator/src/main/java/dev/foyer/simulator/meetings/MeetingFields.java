package dev.foyer.simulator.meetings;

import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.rest.ZoomErrors;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a caller wrote into the body of a create or update call, checked field by field. */
final class MeetingFields {

  private static final List<String> ECHOED = List.of("recurrence", "template_id", "pre_schedule");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
  private static final List<Integer> TYPES = List.of(1, 2, 3, 8, 10);

  private final Map<String, Object> fields;

  private MeetingFields(Map<String, Object> fields) {
    this.fields = fields;
  }

  static MeetingFields read(Request request) {
    return new MeetingFields(Json.object(request.body()).orElseThrow(ZoomErrors::notJson));
  }

  Optional<String> topic() {
    return text("topic", 200);
  }

  Optional<String> agenda() {
    return text("agenda", 2000);
  }

  Optional<String> passcode() {
    return text("password", 10).filter(passcode -> !passcode.isEmpty());
  }

  Optional<String> scheduleFor() {
    return text("schedule_for", 254);
  }

  Optional<Integer> duration() {
    return number("duration").map(minutes -> within(minutes >= 1 && minutes <= 1440, minutes));
  }

  Optional<Integer> type() {
    Optional<Integer> type = number("type");
    if (type.isPresent() && !TYPES.contains(type.get())) {
      throw invalid("type");
    }
    return type;
  }

  Optional<ZoneId> timezone() {
    Optional<String> zone = text("timezone", 64);
    try {
      return zone.map(ZoneId::of);
    } catch (DateTimeException unknownZone) {
      throw invalid("timezone");
    }
  }

  /**
   * With a {@code Z} it is UTC, without one it is local to the timezone. Nothing else is
   * understood.
   */
  Optional<Instant> startTime(ZoneId fallback) {
    Optional<String> text = text("start_time", 30);
    try {
      return text.map(time -> parse(time, timezone().orElse(fallback)));
    } catch (DateTimeException notATime) {
      throw invalid("start_time");
    }
  }

  Map<String, Object> settings() {
    return object("settings");
  }

  /** Fields that have no meaning here and come back as they were sent. */
  Map<String, Object> extras() {
    Map<String, Object> extras = new LinkedHashMap<>();
    for (String name : ECHOED) {
      Object value = fields.get(name);
      if (value != null) {
        extras.put(name, value);
      }
    }
    if (fields.get("tracking_fields") instanceof List<?> tracking) {
      extras.put("tracking_fields", tracking);
    }
    return extras;
  }

  private static Instant parse(String time, ZoneId zone) {
    return time.endsWith("Z")
        ? LocalDateTime.parse(time.substring(0, time.length() - 1), LOCAL).toInstant(ZoneOffset.UTC)
        : LocalDateTime.parse(time, LOCAL).atZone(zone).toInstant();
  }

  private static Integer within(boolean allowed, Integer minutes) {
    if (!allowed) {
      throw invalid("duration");
    }
    return minutes;
  }

  private Optional<String> text(String name, int longest) {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text && text.length() <= longest) {
      return Optional.of(text);
    }
    throw invalid(name);
  }

  private Optional<Integer> number(String name) {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Integer number) {
      return Optional.of(number);
    }
    throw invalid(name);
  }

  private Map<String, Object> object(String name) {
    Map<String, Object> object = new LinkedHashMap<>();
    Object value = fields.get(name);
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, entry) -> {
            if (entry != null) {
              object.put(key.toString(), entry);
            }
          });
    } else if (value != null) {
      throw invalid(name);
    }
    return object;
  }

  private static RuntimeException invalid(String field) {
    return ZoomErrors.invalidField(field, "Invalid field.");
  }
}
