package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Credential;
import dev.foyer.simulator.world.Ending;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows the last issued tokens to tests, and ends them before their time. */
final class GrantControl {

  /**
   * Which grants: fields left out mean any. An account may be named by id or name, a user by id or
   * e-mail.
   */
  private record Which(@Nullable String account, @Nullable String app, @Nullable String user) {}

  private final World world;

  GrantControl(World world) {
    this.world = world;
  }

  /** All grants ever given, with the sums that must agree when every refresh was kept. */
  Answer list(Request request) {
    List<Grant> all = world.grants().all();
    return Answer.json(
        200,
        Json.of(
            "refreshCalls", all.stream().mapToInt(world.grants()::refreshes).sum(),
            "rotations", all.stream().mapToInt(Grant::rotations).sum(),
            "grants", all.stream().map(this::body).toList()));
  }

  Answer expire(Request request) {
    List<Grant> grants = chosen(request);
    grants.forEach(
        grant -> world.grants().save(grant.withAccessExpiredAt(world.instant().minusSeconds(1))));
    return Answer.json(200, Map.of("expired", grants.size()));
  }

  Answer revoke(Request request) {
    List<Grant> grants = chosen(request);
    grants.forEach(grant -> world.grants().end(grant, Ending.REVOKED));
    return Answer.json(200, Map.of("revoked", grants.size()));
  }

  /**
   * Takes scopes from live grants; they work on with the others, or their tokens die of the
   * difference.
   */
  Answer takeScopes(Request request) {
    record Loss(@Nullable String without, @Nullable Boolean refreshRefused) {}
    Loss loss = Fields.of(request, Loss.class);
    List<String> lost = List.of(Objects.requireNonNullElse(loss.without(), "").split("[ ,]+"));
    boolean dies = Boolean.TRUE.equals(loss.refreshRefused());
    List<Grant> grants = chosen(request);
    for (Grant grant : grants) {
      Grant left =
          grant.withScopes(grant.scopes().stream().filter(each -> !lost.contains(each)).toList());
      world.grants().save(left);
      if (dies) {
        world.grants().end(left, Ending.SCOPES_CHANGED);
      }
    }
    return Answer.json(200, Map.of("changed", grants.size()));
  }

  /** Changes an app; grants given before keep the scopes they have. */
  Answer changeApp(Request request) {
    record Change(
        @Nullable List<String> redirectUris,
        @Nullable List<String> scopes,
        @Nullable String eventEndpoint,
        @Nullable String webhookSecret) {}
    App app = new Named(world).app(request.variable("app"));
    Change change = Fields.of(request, Change.class);
    if (change.redirectUris() != null) {
      app = app.withRedirectUris(change.redirectUris());
    }
    if (change.scopes() != null) {
      app = app.withScopes(change.scopes());
    }
    if (change.eventEndpoint() != null) {
      app = app.withEventEndpoint(change.eventEndpoint());
    }
    if (change.webhookSecret() != null) {
      app = app.withWebhookSecret(new Credential(change.webhookSecret()));
    }
    world.apps().put(app.clientId(), app);
    return Answer.json(
        200,
        Json.of(
            "app", app.clientId(),
            "redirectUris", app.redirectUris(),
            "scopes", app.scopes(),
            "eventEndpoint", app.eventEndpoint()));
  }

  private List<Grant> chosen(Request request) {
    Which which = Fields.of(request, Which.class);
    return world.grants().live().stream()
        .filter(grant -> Named.fits(which.account(), grant.accountId(), accountName(grant)))
        .filter(
            grant -> Named.fits(which.app(), grant.clientId(), world.app(grant.clientId()).name()))
        .filter(grant -> Named.fits(which.user(), grant.userId(), email(grant)))
        .toList();
  }

  private String accountName(Grant grant) {
    return world.accounts().find(grant.accountId()).map(Account::name).orElse("(closed)");
  }

  private String email(Grant grant) {
    return world.users().find(grant.userId()).map(user -> user.email()).orElse("(deleted)");
  }

  private Map<String, Object> body(Grant grant) {
    return Json.of(
        "id", grant.id(),
        "app", grant.clientId(),
        "account_id", grant.accountId(),
        "account", accountName(grant),
        "user_id", grant.userId(),
        "email", email(grant),
        "access_token", grant.accessToken().value(),
        "access_expires_at", grant.accessExpiresAt().toString(),
        "refresh_token", grant.refreshToken().value(),
        "refresh_expires_at", grant.refreshExpiresAt().toString(),
        "scopes", grant.scopes(),
        "access_fingerprint", grant.accessToken().fingerprint(),
        "refresh_fingerprint", grant.refreshToken().fingerprint(),
        "refresh_calls", world.grants().refreshes(grant),
        "rotations", grant.rotations(),
        "revoked", grant.revoked(),
        "ending", Objects.toString(grant.ending(), ""),
        "authorized_at", grant.authorizedAt().toString());
  }
}
