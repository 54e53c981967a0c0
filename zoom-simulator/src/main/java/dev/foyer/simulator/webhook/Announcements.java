package dev.foyer.simulator.webhook;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Role;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells the apps that are installed what happens, once it is stored. */
public final class Announcements {

  private final World world;
  private final Consumer<Event> post;

  public Announcements(World world, Webhooks webhooks) {
    this.world = world;
    post = webhooks::post;
  }

  public UserNews users() {
    return new UserNews(world, this);
  }

  public MeetingNews meetings() {
    return new MeetingNews(this);
  }

  public AppNews apps() {
    return new AppNews(world, this);
  }

  /** Whoever did it where nobody says: the owner, or for the owner another admin. */
  public User operator(User subject) {
    return Stream.of(Role.OWNER, Role.ADMIN)
        .flatMap(
            role ->
                world.users().of(subject.accountId()).filter(user -> user.roleId().equals(role)))
        .filter(user -> !user.id().equals(subject.id()) && user.isActive())
        .findFirst()
        .orElse(subject);
  }

  /** To the account's app for admins, and to the app for users if this user allowed it. */
  void tell(String event, String accountId, String userId, Map<String, Object> payload) {
    Predicate<App> installed =
        app ->
            world.grants().installed(app.clientId(), accountId)
                && (app.forAdmins() || world.grants().allowed(app.clientId(), userId));
    Map<String, Object> body =
        Json.of("event", event, "event_ts", world.instant().toEpochMilli(), "payload", payload);
    world.apps().where(installed).forEach(app -> tell(event, app, body));
  }

  void tell(String event, App app, Map<String, Object> body) {
    Event told = new Event(event, app.clientId(), Json.write(body));
    world.afterCommit(() -> post.accept(told));
  }

  /** The beginning of every payload but that of a deauthorization. */
  static Map<String, Object> payload(String accountId, User operator) {
    return Json.of(
        "account_id", accountId, "operator", operator.email(), "operator_id", operator.id());
  }
}
