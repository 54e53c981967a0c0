package dev.foyer.zoom;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.web.client.RestClientException;

/**
 * The one place that says what a failure means. It goes by status and by Zoom's numbers; of texts,
 * which may be in any language, only by those that nothing else tells apart.
 */
final class FaultReading {

  /** The failures before anything was sent. */
  private static final List<Class<? extends Exception>> NOT_SENT =
      List.of(
          ConnectException.class,
          HttpConnectTimeoutException.class,
          NoRouteToHostException.class,
          SSLHandshakeException.class,
          UnknownHostException.class,
          UnresolvedAddressException.class);

  private static final Pattern SCOPES = Pattern.compile("(?i)does not contain\\b.*\\bscope");
  private static final Pattern HOSTS_DAY = Pattern.compile("(?i)particular user|GMT 00:00");
  private static final Set<String> CLIENT_ERRORS = Set.of("invalid_client", "unauthorized_client");

  private final RetryTime retryTime;

  FaultReading(InstantSource clock) {
    this.retryTime = new RetryTime(clock);
  }

  /** No answer came, or not all of it. */
  <T> ZoomAnswer<T> unanswered(RestClientException failure) {
    List<Throwable> causes =
        Stream.iterate((Throwable) failure, Throwable::getCause)
            .takeWhile(cause -> cause != null)
            .limit(20)
            .toList();
    boolean notSent =
        causes.stream()
            .anyMatch(cause -> NOT_SENT.stream().anyMatch(type -> type.isInstance(cause)));
    // Only the class's name: messages of exceptions may quote what was sent.
    String words = "No answer: " + causes.getLast().getClass().getSimpleName();
    return new NotNow<>(
        notSent ? Obstacle.UNREACHABLE : Obstacle.OUTCOME_UNKNOWN, Optional.empty(), words);
  }

  /** An answer that Spring can't even take apart: somebody in between sent it. */
  <T> ZoomAnswer<T> foreign() {
    return new NotNow<>(
        Obstacle.ZOOM_IN_TROUBLE, Optional.empty(), "This answer is not from Zoom.");
  }

  /** A good status, but not the body that belongs to it. */
  <T> ZoomAnswer<T> unreadable(Reply reply) {
    return notNow(Obstacle.ZOOM_IN_TROUBLE, reply);
  }

  /** Not done, on a call of the REST API. */
  <T> ZoomAnswer<T> ofApi(Reply reply) {
    // A dead token says so by its status too: asking for another one is always harmless.
    if (reply.status() == 401 && !reply.readable()) {
      return refused(Refusal.ACCESS_TOKEN_REFUSED, reply);
    }
    return passing(reply)
        .<ZoomAnswer<T>>map(obstacle -> notNow(obstacle, reply))
        .orElseGet(() -> refused(apiRefusal(reply), reply));
  }

  /** Not done, at the token endpoint. */
  <T> ZoomAnswer<T> ofToken(TokenUse use, Reply reply) {
    return passing(reply)
        .or(() -> operatorsFault(reply))
        .<ZoomAnswer<T>>map(obstacle -> notNow(obstacle, reply))
        .orElseGet(() -> refused(tokenRefusal(use, reply.complaint()), reply));
  }

  private static Optional<Obstacle> passing(Reply reply) {
    int status = reply.status();
    if (status == 429 || reply.complaint().code() == 429) {
      return Optional.of(hostsDay(reply) ? Obstacle.DAILY_LIMIT : Obstacle.RATE_LIMITED);
    }
    boolean redirected = status >= 300 && status < 400;
    return status >= 500 || status == 408 || redirected || !reply.readable()
        ? Optional.of(Obstacle.ZOOM_IN_TROUBLE)
        : Optional.empty();
  }

  /**
   * The limit of a host's creations and changes looks like any other, but for its words, or for a
   * limit of a hundred that has no type.
   */
  private static boolean hostsDay(Reply reply) {
    return HOSTS_DAY.matcher(reply.complaint().message()).find()
        || "100".equals(reply.headers().getFirst("X-RateLimit-Limit"))
            && !reply.headers().containsHeader("X-RateLimit-Type");
  }

  private static Refusal apiRefusal(Reply reply) {
    Complaint complaint = reply.complaint();
    if (lacksScopes(complaint)) {
      return Refusal.SCOPES_MISSING;
    }
    return switch (complaint.code()) {
      // The last four speak of the grant, but of the one that this token was from: it may have been
      // replaced meanwhile. Whether the grant is dead is for the token endpoint to say.
      case 124, 4735, 4737, 4738, 4741 -> Refusal.ACCESS_TOKEN_REFUSED;
      case 200, 403 -> Refusal.NO_PERMISSION;
      case 300 -> Refusal.REQUEST_INVALID;
      case 1001, 1010, 1120 -> Refusal.USER_NOT_IN_ACCOUNT;
      case 2001 -> Refusal.ACCOUNT_GONE;
      case 3000 -> Refusal.HOST_NOT_ALLOWED;
      case 3001 -> Refusal.MEETING_GONE;
      case 3161 -> Refusal.NOT_LICENSED_FOR_MEETINGS;
      default ->
          switch (reply.status()) {
            case 401 -> Refusal.ACCESS_TOKEN_REFUSED;
            case 403 -> Refusal.NO_PERMISSION;
            default -> Refusal.UNKNOWN;
          };
    };
  }

  /** Our own credentials or app are wrong: no grant may suffer for it. */
  private static Optional<Obstacle> operatorsFault(Reply reply) {
    Complaint complaint = reply.complaint();
    boolean ours =
        CLIENT_ERRORS.contains(complaint.error())
            || Set.of(4702, 4704, 4706, 4709, 4717).contains(complaint.code())
            || complaint.says("Redirect URI mismatch")
            || complaint.says("The app is not activated")
            || reply.status() == 401 && !deadToken(complaint);
    return ours ? Optional.of(Obstacle.APP_MISCONFIGURED) : Optional.empty();
  }

  private static Refusal tokenRefusal(TokenUse use, Complaint complaint) {
    boolean dead = deadToken(complaint);
    return switch (use) {
      case REFRESH -> dead ? deadGrant(complaint) : Refusal.REQUEST_INVALID;
      case REVOKE -> dead ? Refusal.ACCESS_TOKEN_REFUSED : Refusal.REQUEST_INVALID;
      case EXCHANGE ->
          dead
                  || Set.of(4732, 4733, 4734).contains(complaint.code())
                  || complaint.says("Invalid authorization code")
              ? Refusal.CODE_REFUSED
              : Refusal.REQUEST_INVALID;
    };
  }

  private static Refusal deadGrant(Complaint complaint) {
    if (lacksScopes(complaint)) {
      return Refusal.SCOPES_MISSING;
    }
    return switch (complaint.code()) {
      // 4737, "no authentication for the token": the simulated Zoom says so of a closed account.
      case 2001, 4737 -> Refusal.ACCOUNT_GONE;
      case 4735 -> Refusal.AUTHORIZER_GONE;
      case 4738 -> Refusal.APP_DISABLED;
      default -> Refusal.GRANT_DEAD;
    };
  }

  /** In 2021 Zoom called a dead refresh token {@code invalid_request}: so the reason counts too. */
  private static boolean deadToken(Complaint complaint) {
    return complaint.error().equals("invalid_grant")
        || complaint.says("Invalid Token")
        || lacksScopes(complaint)
        || Set.of(2001, 4735, 4737, 4738, 4740, 4741).contains(complaint.code());
  }

  /** Of a refresh token 4711 says that its scopes aren't the app's any more. */
  private static boolean lacksScopes(Complaint complaint) {
    return complaint.code() == 4711 || SCOPES.matcher(complaint.message()).find();
  }

  private <T> ZoomAnswer<T> notNow(Obstacle why, Reply reply) {
    Optional<Instant> notBefore =
        why == Obstacle.DAILY_LIMIT ? Optional.of(retryTime.ofHostsDay()) : retryTime.of(reply);
    return new NotNow<>(why, notBefore, Words.of(reply));
  }

  private static <T> ZoomAnswer<T> refused(Refusal why, Reply reply) {
    return new RefusedForGood<>(why, Words.of(reply));
  }
}
