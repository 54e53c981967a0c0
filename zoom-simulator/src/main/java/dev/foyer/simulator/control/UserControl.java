package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.webhook.UserNews;
import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.Fates;
import dev.foyer.simulator.world.Licence;
import dev.foyer.simulator.world.Role;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.UserStatus;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes people, as an admin would in Zoom's own portal. */
final class UserControl {

  private record Change(
      @Nullable String role,
      @Nullable String status,
      @Nullable Integer type,
      @Nullable String email) {}

  private record NewUser(
      @Nullable String account,
      String email,
      String firstName,
      String lastName,
      @Nullable String role,
      @Nullable String status,
      @Nullable Integer type,
      @Nullable String timezone) {}

  private final World world;
  private final UserNews news;
  private final Named named;

  UserControl(World world, UserNews news) {
    this.world = world;
    this.news = news;
    named = new Named(world);
  }

  Answer list(Request request) {
    return Answer.json(200, Map.of("users", world.users().all().stream().map(this::body).toList()));
  }

  Answer change(Request request) {
    User before = named(request);
    User user = before;
    Change change = Fields.of(request, Change.class);
    if (change.role() != null) {
      user = user.withRole(named.role(user.accountId(), change.role()).id());
    }
    if (change.status() != null) {
      user = user.withStatus(status(change.status()));
    }
    if (change.type() != null) {
      user = user.withLicence(licence(change.type()));
    }
    if (change.email() != null) {
      user = user.withEmail(freeEmail(change.email()));
    }
    world.users().save(user);
    news.changed(before, user);
    return Answer.json(200, body(user));
  }

  Answer add(Request request) {
    NewUser wanted = Fields.of(request, NewUser.class);
    Account account =
        named.account(wanted.account() == null ? "Acme Corporation" : wanted.account());
    String role = wanted.role() == null ? Role.MEMBER : wanted.role();
    User user =
        new User(
            world.chance().id(),
            account.id(),
            freeEmail(wanted.email()),
            wanted.firstName(),
            wanted.lastName(),
            licence(wanted.type() == null ? Licence.LICENSED.type() : wanted.type()),
            named.role(account.id(), role).id(),
            wanted.status() == null ? UserStatus.ACTIVE : status(wanted.status()),
            world.chance().personalMeetingId(),
            wanted.timezone() == null ? "Europe/London" : wanted.timezone(),
            "en-US",
            world.instant());
    world.users().save(user);
    news.created(user);
    return Answer.json(201, body(user));
  }

  Answer remove(Request request) {
    User user = named(request);
    news.deleted(user);
    new Fates(world).delete(user);
    return Answer.nothing(204);
  }

  /** Lets somebody leave the account for a free one of one's own. */
  Answer leave(Request request) {
    User user = named(request);
    news.disassociated(user);
    return Answer.json(200, body(new Fates(world).leave(user)));
  }

  Answer changeRole(Request request) {
    record Privileges(List<String> privileges) {}
    Account account = named.account(request.variable("account"));
    Role role =
        named
            .role(account.id(), request.variable("role"))
            .withPrivileges(Fields.of(request, Privileges.class).privileges());
    world.roles().save(role);
    return Answer.json(200, role);
  }

  private Map<String, Object> body(User user) {
    return Json.of(
        "id", user.id(),
        "account_id", user.accountId(),
        "account", world.account(user.accountId()).name(),
        "email", user.email(),
        "name", user.displayName(),
        "role", world.roles().of(user).name(),
        "status", user.status().word(),
        "type", user.licence().type());
  }

  private User named(Request request) {
    return named.user(request.variable("user"));
  }

  private String freeEmail(String email) {
    String lower = email.toLowerCase(Locale.ROOT);
    if (!lower.contains("@") || world.users().findByIdOrEmail(lower).isPresent()) {
      throw Fields.wrong("Not an e-mail address, or taken: " + email);
    }
    return lower;
  }

  private static Licence licence(int type) {
    try {
      return Licence.of(type);
    } catch (IllegalArgumentException noSuchType) {
      throw Fields.wrong("There is no user type " + type);
    }
  }

  private static UserStatus status(String word) {
    try {
      return UserStatus.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException noSuchStatus) {
      throw Fields.wrong("There is no status " + word);
    }
  }
}
