package dev.foyer.simulator.http;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bad weather for some of the calls that come next. What is absent does not restrict, change or
 * delay anything.
 *
 * @param path a regular expression that a part of the path must match
 * @param grantType which kind of call to the token endpoint, if it is to be one
 * @param status answer with this status, without doing the work unless {@code processed}
 * @param delayMillis how long before anything happens
 * @param answerDelayMillis how long the answer waits after the work is done
 * @param times how many calls it hits, one if absent
 * @param processed whether the work is done even though the answer says otherwise
 * @param seconds how long it lasts on the simulated clock, instead of a number of times
 * @param until when it ends, as the simulator works out itself
 */
public record Fault(
    @Nullable String method,
    @Nullable String path,
    @Nullable String grantType,
    @Nullable Integer status,
    @Nullable String body,
    @Nullable String contentType,
    @Nullable Map<String, String> headers,
    @Nullable Long delayMillis,
    @Nullable Long answerDelayMillis,
    @Nullable Drop drop,
    @Nullable Integer times,
    @Nullable Boolean processed,
    @Nullable Long seconds,
    @Nullable Instant until) {

  /** When the connection is closed without an answer. */
  public enum Drop {
    /** Before anything is done. */
    BEFORE,
    /** After the call was carried out. */
    AFTER
  }

  /** Fine weather, to be made worse. */
  public static Fault none() {
    return new Fault(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  public static Fault answering(int status, String contentType, String body) {
    return new Fault(
        null,
        null,
        null,
        status,
        body,
        contentType,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public Fault delayed(long millis) {
    return with(path, grantType, millis, answerDelayMillis, drop, times, seconds, until);
  }

  public Fault answeredLate(long millis) {
    return with(path, grantType, delayMillis, millis, drop, times, seconds, until);
  }

  public Fault dropping(Drop when) {
    return with(path, grantType, delayMillis, answerDelayMillis, when, times, seconds, until);
  }

  public Fault lasting(long howLong) {
    return with(path, grantType, delayMillis, answerDelayMillis, drop, times, howLong, until);
  }

  public Fault over(String where, @Nullable String kind, int howOften) {
    return with(where, kind, delayMillis, answerDelayMillis, drop, howOften, seconds, until);
  }

  Fault from(Instant now) {
    Instant end = seconds == null ? null : now.plusSeconds(seconds);
    return with(path, grantType, delayMillis, answerDelayMillis, drop, times, seconds, end);
  }

  Fault once() {
    return with(
        path, grantType, delayMillis, answerDelayMillis, drop, timesLeft() - 1, seconds, until);
  }

  boolean hits(Request request) {
    return (method == null || method.isEmpty() || method.equalsIgnoreCase(request.method()))
        && (path == null || Pattern.compile(path).matcher(request.path()).find())
        && (grantType == null
            || grantType.isEmpty()
            || request.parameter("grant_type").filter(grantType::equals).isPresent());
  }

  boolean isOver(Instant now) {
    return until == null ? timesLeft() < 1 : !now.isBefore(until);
  }

  boolean lasts() {
    return until != null;
  }

  long delay() {
    return delayMillis == null ? 0 : delayMillis;
  }

  long answerDelay() {
    return answerDelayMillis == null ? 0 : answerDelayMillis;
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

  private int timesLeft() {
    return times == null ? 1 : times;
  }

  private Fault with(
      @Nullable String where,
      @Nullable String kind,
      @Nullable Long wait,
      @Nullable Long answerWait,
      @Nullable Drop when,
      @Nullable Integer left,
      @Nullable Long lasting,
      @Nullable Instant end) {
    return new Fault(
        method,
        where,
        kind,
        status,
        body,
        contentType,
        headers,
        wait,
        answerWait,
        when,
        left,
        processed,
        lasting,
        end);
  }
}
