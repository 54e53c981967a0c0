package dev.foyer.simulator.http;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bad weather to come. Fields left out mean: any method, any path, no own status (the call is
 * answered as usual, after the delay), no drop, once.
 *
 * @param processed whether the call is carried out although {@code status} is what the caller sees
 */
public record Fault(
    @Nullable String method,
    @Nullable String path,
    @Nullable Integer status,
    @Nullable String body,
    @Nullable String contentType,
    @Nullable Map<String, String> headers,
    @Nullable Long delayMillis,
    @Nullable Drop drop,
    @Nullable Integer times,
    @Nullable Boolean processed) {

  /** When the connection is closed without an answer. */
  public enum Drop {
    /** Before anything is done. */
    BEFORE,
    /** After the call was carried out. */
    AFTER
  }

  boolean hits(Request request) {
    return (method == null || method.isEmpty() || method.equalsIgnoreCase(request.method()))
        && (path == null || Pattern.compile(path).matcher(request.path()).find());
  }

  long delay() {
    return delayMillis == null ? 0 : delayMillis;
  }

  int timesLeft() {
    return times == null ? 1 : times;
  }

  Fault once() {
    return new Fault(
        method,
        path,
        status,
        body,
        contentType,
        headers,
        delayMillis,
        drop,
        timesLeft() - 1,
        processed);
  }

  boolean dropsBefore() {
    return drop == Drop.BEFORE;
  }

  boolean dropsAfter() {
    return drop == Drop.AFTER;
  }

  boolean letsTheCallThrough() {
    return status == null || Boolean.TRUE.equals(processed) || dropsAfter();
  }

  Optional<Answer> answer() {
    if (status == null) {
      return Optional.empty();
    }
    String type = contentType == null ? "application/json;charset=UTF-8" : contentType;
    Answer answer =
        body == null || body.isEmpty() ? Answer.nothing(status) : Answer.of(status, type, body);
    return Optional.of(headers == null ? answer : answer.with(headers));
  }
}
