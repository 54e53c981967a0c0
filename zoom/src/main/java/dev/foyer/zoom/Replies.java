package dev.foyer.zoom;

import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a call and turns whatever comes back, or doesn't, into one of the three answers. */
final class Replies {

  private final JsonMapper json;
  private final FaultReading faults;
  private final Turnstile turnstile;

  Replies(JsonMapper json, FaultReading faults, Turnstile turnstile) {
    this.json = json;
    this.faults = faults;
    this.turnstile = turnstile;
  }

  /** A call of the REST API; {@code read} is empty if the body lacks what it must have. */
  <B, T> ZoomAnswer<T> ofApi(RestCall call, Class<B> type, Function<B, Optional<T>> read) {
    return ofApi(call, type, read, _ -> Optional.empty());
  }

  /** Such a call, where some of Zoom's error numbers are answers like others. */
  <B, T> ZoomAnswer<T> ofApi(
      RestCall call,
      Class<B> type,
      Function<B, Optional<T>> read,
      IntFunction<Optional<T>> answeredByCode) {
    Function<Reply, ZoomAnswer<T>> judge =
        reply ->
            reply.good()
                ? done(reply, body(reply, type).flatMap(read))
                : answeredByCode
                    .apply(reply.complaint().code())
                    .<ZoomAnswer<T>>map(Done::new)
                    .orElseGet(() -> faults.ofApi(reply));
    return turnstile.pass(call, send -> ask(send, judge));
  }

  /** A call of the REST API that is answered by "204 No Content" and nothing else. */
  <T> ZoomAnswer<T> ofApi(RestCall call, T value) {
    Function<Reply, ZoomAnswer<T>> judge =
        reply ->
            reply.good()
                ? done(reply, reply.status() == 204 ? Optional.of(value) : Optional.empty())
                : faults.ofApi(reply);
    return turnstile.pass(call, send -> ask(send, judge));
  }

  /** A call of the token endpoint or its neighbour. */
  <T> ZoomAnswer<T> ofToken(
      TokenUse use, Supplier<ResponseEntity<byte[]>> call, Function<JsonNode, Optional<T>> read) {
    return ask(
        call,
        reply -> reply.good() ? done(reply, read.apply(reply.body())) : faults.ofToken(use, reply));
  }

  private <T> ZoomAnswer<T> ask(
      Supplier<ResponseEntity<byte[]>> call, Function<Reply, ZoomAnswer<T>> judge) {
    try {
      return judge.apply(Reply.of(call.get(), json));
    } catch (RestClientException noWholeAnswer) {
      return faults.unanswered(noWholeAnswer);
    } catch (InvalidMediaTypeException notZooms) {
      return faults.foreign();
    }
  }

  private <T> ZoomAnswer<T> done(Reply reply, Optional<T> value) {
    return value.<ZoomAnswer<T>>map(Done::new).orElseGet(() -> faults.unreadable(reply));
  }

  private <B> Optional<B> body(Reply reply, Class<B> type) {
    try {
      return reply.readable()
          ? Optional.of(json.treeToValue(reply.body(), type))
          : Optional.empty();
    } catch (JacksonException otherShape) {
      return Optional.empty();
    }
  }
}
