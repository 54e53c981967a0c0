package dev.foyer.simulator.weather;

import dev.foyer.simulator.http.Fault;
import dev.foyer.simulator.http.Fault.Drop;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The bad weather that people meet most, by name. */
public enum FaultKind {
  /** Done by nobody, answered with XML. */
  XML(Fault.answering(400, "application/xml", "<Error><Code>InternalError</Code></Error>")),
  /** A page of whatever stands in front of Zoom. */
  HTML(Fault.answering(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>")),
  /** A good status with nothing in it. */
  EMPTY(Fault.answering(200, "application/json", "")),
  /** A bad status with nothing in it. */
  EMPTY_ERROR(Fault.answering(500, "application/json", "")),
  /** A good token that is refused for a minute all the same. */
  UNAUTHORIZED(
      Fault.answering(
              401, "application/json", "{\"code\":124,\"message\":\"Invalid access token.\"}")
          .lasting(60)),
  /** Answered eight seconds late. */
  SLOW(Fault.none().delayed(8_000)),
  /** Half a minute without a word, and nothing done. */
  SILENCE(Fault.none().delayed(30_000).dropping(Drop.BEFORE)),
  /** Done at once, answered half a minute later. */
  LATE_ANSWER(Fault.none().answeredLate(30_000)),
  /** Done, and the answer lost. */
  LOST_ANSWER(Fault.none().dropping(Drop.AFTER));

  private final Fault fault;

  FaultKind(Fault fault) {
    this.fault = fault;
  }

  public static Optional<FaultKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** Its name in the control API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** This weather over the calls that the place stands for. */
  public Optional<Fault> over(String place, int times) {
    return switch (place) {
      case "refresh" -> Optional.of(fault.over("/oauth/token$", "refresh_token", times));
      case "token" -> Optional.of(fault.over("/oauth/token$", null, times));
      case "rest" -> Optional.of(fault.over("^/v2/", null, times));
      default -> Optional.empty();
    };
  }
}
