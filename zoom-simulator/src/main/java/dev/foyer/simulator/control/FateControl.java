package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.webhook.AppNews;
import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Fates;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.SampleApps;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What admins of an account do to an app, and the end of an account. */
final class FateControl {

  private record Removal(@Nullable String app, @Nullable String account, @Nullable String by) {}

  private record Approval(@Nullable String app, String account, boolean given) {}

  private final World world;
  private final AppNews news;
  private final Named named;
  private final Fates fates;

  FateControl(World world, AppNews news) {
    this.world = world;
    this.news = news;
    named = new Named(world);
    fates = new Fates(world);
  }

  /** Removes an app, by whoever authorized it last or by somebody else; Zoom tells the app. */
  Answer uninstall(Request request) {
    Removal removal = Fields.of(request, Removal.class);
    App app = app(removal.app());
    User by = removal.by() == null ? authorizer(app, removal.account()) : named.user(removal.by());
    int ended = fates.uninstall(app, by.accountId(), by.id()).size();
    news.deauthorized(app, by.accountId(), by.id());
    return Answer.json(200, Map.of("ended", ended));
  }

  /** Takes or gives back the approval of an app: its tokens are disabled, not dead. */
  Answer approve(Request request) {
    Approval approval = Fields.of(request, Approval.class);
    App app = app(approval.app());
    Account account = named.account(approval.account());
    if (approval.given()) {
      world.approvals().give(app.clientId(), account.id());
    } else {
      world.approvals().take(app.clientId(), account.id(), world.instant());
    }
    return Answer.json(200, Map.of("given", approval.given()));
  }

  /** Closes a whole account. Nobody is left there to be told of. */
  Answer close(Request request) {
    fates.close(named.account(request.variable("account")));
    return Answer.nothing(204);
  }

  private App app(@Nullable String wanted) {
    return named.app(Objects.requireNonNullElse(wanted, SampleApps.ORGANIZATION));
  }

  private User authorizer(App app, @Nullable String account) {
    return world.grants().live().stream()
        .filter(grant -> grant.clientId().equals(app.clientId()))
        .filter(grant -> Named.fits(account, grant.accountId(), name(grant)))
        .max(Comparator.comparing(Grant::authorizedAt))
        .flatMap(grant -> world.users().find(grant.userId()))
        .orElseThrow(() -> Fields.wrong("Nobody has authorized the app there: say by whom"));
  }

  private String name(Grant grant) {
    return world.account(grant.accountId()).name();
  }
}
