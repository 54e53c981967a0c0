package dev.foyer.core.scripted;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import java.util.Optional;
import java.util.function.Function;

/** What every call with an access token must pass: the token, its scopes, the caller's role. */
final class Gate {
  /** Who calls, through which app. */
  record Caller(ZoomApp app, Person person) {}

  private final People people;
  private final Tokens tokens;

  Gate(People people, Tokens tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  /** Lets a call through; {@code privilege} is asked of the organization app's callers only. */
  <T> ZoomAnswer<T> pass(
      Access access, Operation operation, String privilege, Function<Caller, ZoomAnswer<T>> call) {
    ZoomApp app = access.app();
    Optional<Holder> holder = tokens.holderOf(app, access.accessToken());
    Optional<Person> person = holder.flatMap(found -> people.byId(found.account(), found.user()));
    if (holder.isEmpty() || person.isEmpty()) {
      return refused(Refusal.ACCESS_TOKEN_REFUSED);
    }
    boolean inScope =
        tokens
            .lastIssued(holder.get())
            .filter(pair -> pair.scopes().names().contains(operation.scope(app)))
            .isPresent();
    if (!inScope) {
      return refused(Refusal.SCOPES_MISSING);
    }
    if (app == ZoomApp.ORGANIZATION && !allowed(person.get(), privilege)) {
      return refused(Refusal.NO_PERMISSION);
    }
    return call.apply(new Caller(app, person.get()));
  }

  static <T> ZoomAnswer<T> refused(Refusal why) {
    return new ZoomAnswer.RefusedForGood<>(why, "Scripted.");
  }

  private static boolean allowed(Person person, String privilege) {
    return privilege.isEmpty() || person.privileges().contains(privilege);
  }
}
