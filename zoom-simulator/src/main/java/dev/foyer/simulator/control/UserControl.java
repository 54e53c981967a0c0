package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.Account;
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

  UserControl(World world) {
    this.world = world;
  }

  Answer list(Request request) {
    return Answer.json(200, Map.of("users", world.users().all().stream().map(this::body).toList()));
  }

  Answer change(Request request) {
    User user = named(request);
    Change change = Fields.of(request, Change.class);
    if (change.role() != null) {
      user = user.withRole(role(user.accountId(), change.role()).id());
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
    return Answer.json(200, body(user));
  }

  Answer add(Request request) {
    NewUser wanted = Fields.of(request, NewUser.class);
    Account account = account(wanted.account() == null ? "Acme Corporation" : wanted.account());
    String role = wanted.role() == null ? Role.MEMBER : wanted.role();
    User user =
        new User(
            world.chance().id(),
            account.id(),
            freeEmail(wanted.email()),
            wanted.firstName(),
            wanted.lastName(),
            licence(wanted.type() == null ? Licence.LICENSED.type() : wanted.type()),
            role(account.id(), role).id(),
            wanted.status() == null ? UserStatus.ACTIVE : status(wanted.status()),
            world.chance().personalMeetingId(),
            wanted.timezone() == null ? "Europe/London" : wanted.timezone(),
            "en-US",
            world.instant());
    world.users().save(user);
    return Answer.json(201, body(user));
  }

  Answer remove(Request request) {
    world.remove(named(request));
    return Answer.nothing(204);
  }

  Answer changeRole(Request request) {
    record Privileges(List<String> privileges) {}
    Account account = account(request.variable("account"));
    Role role =
        role(account.id(), request.variable("role"))
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
    return world
        .users()
        .findByIdOrEmail(request.variable("user"))
        .orElseThrow(() -> Fields.wrong("There is no such user"));
  }

  private Account account(String idOrName) {
    return world
        .accounts()
        .where(account -> account.id().equals(idOrName) || account.name().equals(idOrName))
        .findFirst()
        .orElseThrow(() -> Fields.wrong("There is no account " + idOrName));
  }

  private Role role(String accountId, String idOrName) {
    return world
        .roles()
        .findByIdOrName(accountId, idOrName)
        .orElseThrow(() -> Fields.wrong("There is no role " + idOrName));
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
