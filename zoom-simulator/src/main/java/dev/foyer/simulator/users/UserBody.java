package dev.foyer.simulator.users;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.UserStatus;
import dev.foyer.simulator.world.World;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A user as Zoom writes one, alone and in a list. */
final class UserBody {

  private UserBody() {}

  static Map<String, Object> whole(World world, User user) {
    Account account = world.account(user.accountId());
    Map<String, Object> body = common(user);
    body.put("role_name", world.roles().of(user).name());
    body.put("account_id", account.id());
    body.put("account_number", account.number());
    body.put("company", account.name());
    body.put("use_pmi", false);
    body.put("last_login_time", user.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
    body.put("login_types", List.of(100));
    body.put("personal_meeting_url", "");
    body.put("phone_numbers", List.of());
    body.put("job_title", "");
    body.put("location", "");
    body.put("cluster", "us02");
    return body;
  }

  /** A list leaves out the id of somebody who is only invited. */
  static Map<String, Object> listed(User user) {
    Map<String, Object> body = common(user);
    if (user.status() == UserStatus.PENDING) {
      List.of("id", "first_name", "last_name", "display_name", "pmi").forEach(body::remove);
      body.put("verified", 0);
    }
    return body;
  }

  private static Map<String, Object> common(User user) {
    String created = user.createdAt().truncatedTo(ChronoUnit.SECONDS).toString();
    return Json.of(
        "id", user.id(),
        "first_name", user.firstName(),
        "last_name", user.lastName(),
        "display_name", user.displayName(),
        "email", user.email(),
        "type", user.licence().type(),
        "role_id", user.roleId(),
        "status", user.status().word(),
        "pmi", user.personalMeetingId(),
        "timezone", user.timezone(),
        "language", user.language(),
        "verified", 1,
        "dept", "",
        "group_ids", List.of(),
        "im_group_ids", List.of(),
        "created_at", created,
        "user_created_at", created);
  }
}
