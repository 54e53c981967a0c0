package dev.foyer.zoom;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Zoom's authorization server, everything under {@code /oauth}. */
final class HttpZoomAuthorization implements ZoomAuthorization {

  private final ZoomSite site;
  private final OAuthCalls calls;
  private final Replies replies;
  private final ZoomsClock zoomsClock;
  private final InstantSource clock;
  private final Map<ZoomApp, CredentialsAlarm> alarms = new EnumMap<>(ZoomApp.class);

  HttpZoomAuthorization(
      ZoomSite site,
      OAuthCalls calls,
      Replies replies,
      ZoomsClock zoomsClock,
      InstantSource clock) {
    this.zoomsClock = zoomsClock;
    this.site = site;
    this.calls = calls;
    this.replies = replies;
    this.clock = clock;
    for (ZoomApp app : ZoomApp.values()) {
      site.credentials(app)
          .ifPresent(own -> alarms.put(app, new CredentialsAlarm(own.clientId(), clock)));
    }
  }

  @Override
  public ZoomEnvironment environment() {
    return site.environment();
  }

  @Override
  public boolean setUp(ZoomApp app) {
    return site.credentials(app).isPresent();
  }

  @Override
  public Optional<Instant> credentialsRefusedSince(ZoomApp app) {
    return Optional.ofNullable(alarms.get(app)).flatMap(CredentialsAlarm::since);
  }

  @Override
  public Optional<Duration> clockAhead() {
    return zoomsClock.aheadOf(clock.instant());
  }

  @Override
  public Set<String> neededScopes(ZoomApp app) {
    return ScopeNames.needed(app);
  }

  @Override
  public URI consentPage(ZoomApp app, Secret state, String codeChallenge) {
    AppCredentials credentials =
        site.credentials(app)
            .orElseThrow(() -> new IllegalStateException("The app is not set up: " + app));
    String query =
        Form.encoded(
            Map.of(
                "response_type",
                "code",
                "client_id",
                credentials.clientId(),
                "redirect_uri",
                site.redirectUri(app).toString(),
                "state",
                state.reveal(),
                "code_challenge",
                codeChallenge,
                "code_challenge_method",
                "S256"));
    return ZoomSite.under(site.oauth().get(), "/oauth/authorize?" + query);
  }

  @Override
  public ZoomAnswer<TokenGrant> exchange(ZoomApp app, Secret code, Secret verifier) {
    byte[] form =
        Form.bytes(
            Map.of(
                "grant_type", "authorization_code",
                "code", code.reveal(),
                "redirect_uri", site.redirectUri(app).toString(),
                "code_verifier", verifier.reveal()));
    TokenReading reading = new TokenReading(clock.instant());
    return asTheApp(
        app,
        (client, alarm) ->
            alarm.listen(
                () ->
                    replies.ofToken(
                        TokenUse.EXCHANGE, () -> calls.token(client, form), reading::grant)));
  }

  @Override
  public ZoomAnswer<TokenGrant> refresh(ZoomApp app, Secret refreshToken) {
    byte[] form =
        Form.bytes(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken.reveal()));
    TokenReading reading = new TokenReading(clock.instant());
    return asTheApp(
        app,
        (client, alarm) ->
            alarm.guard(
                () ->
                    replies.ofToken(
                        TokenUse.REFRESH,
                        () -> calls.token(client, form),
                        body -> reading.refreshed(body, refreshToken))));
  }

  @Override
  public ZoomAnswer<Boolean> revoke(ZoomApp app, Secret accessToken) {
    byte[] form = Form.bytes(Map.of("token", accessToken.reveal()));
    return asTheApp(
        app,
        (client, alarm) ->
            alarm.listen(
                () ->
                    replies.ofToken(
                        TokenUse.REVOKE,
                        () -> calls.revoke(client, form),
                        body -> body.isObject() ? Optional.of(true) : Optional.empty())));
  }

  private <T> ZoomAnswer<T> asTheApp(
      ZoomApp app, BiFunction<AppCredentials, CredentialsAlarm, ZoomAnswer<T>> call) {
    return site.credentials(app)
        .map(own -> call.apply(own, alarms.get(app)))
        .orElseGet(
            () ->
                new NotNow<>(
                    Obstacle.APP_NOT_SET_UP, Optional.empty(), "This Zoom app is not set up."));
  }
}
