package dev.foyer.core.scripted;

import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Codes and token pairs: a code is good once, a refresh token too, and the last pair only. */
final class Tokens {
  private static final Duration CODE_LIFE = Duration.ofMinutes(5);
  private static final Duration ACCESS_LIFE = Duration.ofHours(1);

  private record Code(Holder holder, String codeChallenge, Scopes scopes, Instant issuedAt) {}

  private final InstantSource clock;
  private final Map<Secret, Code> codes = new HashMap<>();
  private final Map<Holder, TokenGrant> valid = new HashMap<>();
  private int issued;

  Tokens(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Secret issueCode(Holder holder, String codeChallenge, Scopes scopes) {
    Secret code = Secret.of("scripted-code-" + ++issued);
    codes.put(code, new Code(holder, codeChallenge, scopes, clock.instant()));
    return code;
  }

  /** The code is used up even if it is refused. */
  synchronized Optional<TokenGrant> exchange(ZoomApp app, Secret code, Secret verifier) {
    return Optional.ofNullable(codes.remove(code))
        .filter(found -> found.holder().app() == app)
        .filter(found -> found.codeChallenge().equals(verifier.sha256()))
        .filter(found -> clock.instant().isBefore(found.issuedAt().plus(CODE_LIFE)))
        .map(found -> issue(found.holder(), found.scopes()));
  }

  synchronized Optional<TokenGrant> refresh(
      ZoomApp app, Secret refreshToken, Predicate<Holder> stillThere) {
    return find(app, pair -> pair.refreshToken().equals(refreshToken))
        .filter(stillThere)
        .map(holder -> issue(holder, valid.get(holder).scopes()));
  }

  /** Whose access token this is, if it is valid now. */
  synchronized Optional<Holder> holderOf(ZoomApp app, Secret accessToken) {
    return find(
        app,
        pair ->
            pair.accessToken().equals(accessToken)
                && clock.instant().isBefore(pair.accessExpiresAt()));
  }

  synchronized Optional<TokenGrant> lastIssued(Holder holder) {
    return Optional.ofNullable(valid.get(holder));
  }

  synchronized void uninstall(Holder holder) {
    valid.keySet().removeIf(holder::fallsWith);
  }

  /** Only this one's pair ends; the app stays. */
  synchronized void end(Holder holder) {
    valid.remove(holder);
  }

  /** What is issued to it from now on carries only these scopes. */
  synchronized void narrow(Holder holder, Scopes scopes) {
    valid.computeIfPresent(
        holder,
        (_, pair) ->
            new TokenGrant(
                pair.accessToken(), pair.refreshToken(), pair.accessExpiresAt(), scopes));
  }

  private Optional<Holder> find(ZoomApp app, Predicate<TokenGrant> wanted) {
    return valid.entrySet().stream()
        .filter(entry -> entry.getKey().app() == app && wanted.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private TokenGrant issue(Holder holder, Scopes scopes) {
    int number = ++issued;
    TokenGrant pair =
        new TokenGrant(
            Secret.of("scripted-access-" + number),
            Secret.of("scripted-refresh-" + number),
            clock.instant().plus(ACCESS_LIFE),
            scopes);
    valid.put(holder, pair);
    return pair;
  }
}
