package dev.foyer.core.scripted;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The scripted Zoom's authorization server. */
public final class ConsentDesk {
  private final People people;
  private final Tokens tokens;
  private final Set<ZoomApp> missing = ConcurrentHashMap.newKeySet();
  private final Map<ZoomApp, Scopes> granted = new ConcurrentHashMap<>();

  ConsentDesk(People people, Tokens tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  /** This Foyer has no credentials for the app. */
  public void withoutCredentialsFor(ZoomApp app) {
    missing.add(app);
  }

  boolean setUp(ZoomApp app) {
    return !missing.contains(app);
  }

  void grantOnly(ZoomApp app, Scopes scopes) {
    granted.put(app, scopes);
  }

  URI consentPage(ZoomApp app, Secret state, String codeChallenge) {
    return URI.create(
        "https://zoom.example/oauth/authorize?response_type=code&client_id=%s&state=%s&code_challenge=%s"
            .formatted(app, state.reveal(), codeChallenge));
  }

  Consent consent(String email, URI consentPage) {
    Map<String, String> asked = Consent.parametersOf(consentPage);
    Secret code =
        consent(
            people.named(email),
            ZoomApp.valueOf(asked.get("client_id")),
            asked.get("code_challenge"));
    return new Consent(Secret.of(asked.get("state")), code);
  }

  Secret consent(Person person, ZoomApp app, String codeChallenge) {
    boolean noAdmin = person.privileges().isEmpty();
    if (person.status() != Person.Status.ACTIVE || (app == ZoomApp.ORGANIZATION && noAdmin)) {
      throw new CannotAuthorize(person);
    }
    Scopes scopes = granted.getOrDefault(app, new Scopes(new TreeSet<>(Operation.scopesOf(app))));
    return tokens.issueCode(Holder.of(app, person), codeChallenge, scopes);
  }

  Optional<TokenGrant> lastIssued(Person person, ZoomApp app) {
    return tokens.lastIssued(Holder.of(app, person));
  }

  void uninstall(Person person, ZoomApp app) {
    tokens.uninstall(Holder.of(app, person));
  }

  void end(Person person, ZoomApp app) {
    tokens.end(Holder.of(app, person));
  }

  void narrow(Person person, ZoomApp app, Scopes scopes) {
    tokens.narrow(Holder.of(app, person), scopes);
  }

  ZoomAnswer<TokenGrant> exchange(ZoomApp app, Secret code, Secret verifier) {
    return ifSetUp(app, () -> answer(tokens.exchange(app, code, verifier), Refusal.CODE_REFUSED));
  }

  ZoomAnswer<TokenGrant> refresh(ZoomApp app, Secret refreshToken) {
    return ifSetUp(
        app, () -> answer(tokens.refresh(app, refreshToken, this::stillThere), Refusal.GRANT_DEAD));
  }

  ZoomAnswer<Boolean> revoke(ZoomApp app, Secret accessToken) {
    return ifSetUp(
        app,
        () -> {
          Optional<Holder> holder = tokens.holderOf(app, accessToken);
          holder.ifPresent(tokens::uninstall);
          return answer(holder.map(_ -> true), Refusal.ACCESS_TOKEN_REFUSED);
        });
  }

  private boolean stillThere(Holder holder) {
    return people
        .byId(holder.account(), holder.user())
        .filter(person -> person.status() == Person.Status.ACTIVE)
        .isPresent();
  }

  private <T> ZoomAnswer<T> ifSetUp(ZoomApp app, Supplier<ZoomAnswer<T>> work) {
    return setUp(app)
        ? work.get()
        : new ZoomAnswer.NotNow<>(Obstacle.APP_NOT_SET_UP, Optional.empty(), "");
  }

  private static <T> ZoomAnswer<T> answer(Optional<T> value, Refusal otherwise) {
    return value
        .<ZoomAnswer<T>>map(ZoomAnswer.Done::new)
        .orElseGet(() -> new ZoomAnswer.RefusedForGood<>(otherwise, "Scripted."));
  }
}
