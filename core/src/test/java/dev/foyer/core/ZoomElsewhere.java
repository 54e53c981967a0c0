package dev.foyer.core;

import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.scripted.ScriptedZoom;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The same Zoom under another environment's name: for Foyers that were configured anew. */
public record ZoomElsewhere(ScriptedZoom zoom) implements ZoomAuthorization {
  public static final ZoomEnvironment ELSEWHERE = new ZoomEnvironment("zoom.example");

  /** A Foyer on the same storage for which every connection so far is of another environment. */
  public static Foyer foyerOf(FoyerUnderTest rig) {
    return rig.foyerWith(
        new Ports.ForZoom(
            new ZoomElsewhere(rig.zoom()), rig.zoom(), rig.zoom(), rig.zoom().webhooks()));
  }

  @Override
  public ZoomEnvironment environment() {
    return ELSEWHERE;
  }

  @Override
  public boolean setUp(ZoomApp app) {
    return zoom.setUp(app);
  }

  @Override
  public Optional<Instant> credentialsRefusedSince(ZoomApp app) {
    return zoom.credentialsRefusedSince(app);
  }

  @Override
  public Optional<Duration> clockAhead() {
    return zoom.clockAhead();
  }

  @Override
  public Set<String> neededScopes(ZoomApp app) {
    return zoom.neededScopes(app);
  }

  @Override
  public URI consentPage(ZoomApp app, Secret state, String codeChallenge) {
    return zoom.consentPage(app, state, codeChallenge);
  }

  @Override
  public ZoomAnswer<TokenGrant> exchange(ZoomApp app, Secret code, Secret verifier) {
    return zoom.exchange(app, code, verifier);
  }

  @Override
  public ZoomAnswer<TokenGrant> refresh(ZoomApp app, Secret refreshToken) {
    return zoom.refresh(app, refreshToken);
  }

  @Override
  public ZoomAnswer<Boolean> revoke(ZoomApp app, Secret accessToken) {
    return zoom.revoke(app, accessToken);
  }
}
