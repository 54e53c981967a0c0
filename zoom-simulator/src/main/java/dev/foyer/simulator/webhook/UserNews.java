package dev.foyer.simulator.webhook;

import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.UserStatus;
import dev.foyer.simulator.world.World;
import java.util.LinkedHashMap;
import java.util.Map;

/** What happens to users, in Zoom's words. */
public final class UserNews {

  private final World world;
  private final Announcements announcements;

  UserNews(World world, Announcements announcements) {
    this.world = world;
    this.announcements = announcements;
  }

  public void created(User user) {
    Map<String, Object> payload = payload(user);
    payload.put("creation_type", "create");
    payload.put("object", object(user, true));
    tell("user.created", user, payload);
  }

  public void deleted(User user) {
    plain("user.deleted", user);
  }

  /** Left the account, and is a Zoom user still. */
  public void disassociated(User user) {
    plain("user.disassociated", user);
  }

  /** Says what differs: a change of the status by its own event, all the rest by one. */
  public void changed(User before, User after) {
    Map<String, Object> was = new LinkedHashMap<>(Map.of("id", before.id()));
    Map<String, Object> is = new LinkedHashMap<>(Map.of("id", after.id()));
    differ("email", before.email(), after.email(), was, is);
    differ("type", before.licence().type(), after.licence().type(), was, is);
    differ("role", before.roleId(), after.roleId(), was, is);
    if (is.size() > 1) {
      Map<String, Object> payload = payload(before);
      payload.put("object", is);
      payload.put("old_object", was);
      payload.put("time_stamp", world.instant().toEpochMilli());
      tell("user.updated", before, payload);
    }
    if (before.status() != after.status() && after.status() != UserStatus.PENDING) {
      plain(after.isActive() ? "user.activated" : "user.deactivated", after);
    }
  }

  private void plain(String event, User user) {
    Map<String, Object> payload = payload(user);
    payload.put("object", object(user, false));
    tell(event, user, payload);
  }

  private void tell(String event, User user, Map<String, Object> payload) {
    announcements.tell(event, user.accountId(), user.id(), payload);
  }

  private Map<String, Object> payload(User user) {
    return Announcements.payload(user.accountId(), announcements.operator(user));
  }

  private static void differ(
      String name, Object before, Object after, Map<String, Object> was, Map<String, Object> is) {
    if (!before.equals(after)) {
      was.put(name, before);
      is.put(name, after);
    }
  }

  private static Map<String, Object> object(User user, boolean displayed) {
    Map<String, Object> object =
        Json.of("id", user.id(), "first_name", user.firstName(), "last_name", user.lastName());
    if (displayed) {
      object.put("display_name", user.displayName());
    }
    object.put("email", user.email());
    object.put("type", user.licence().type());
    return object;
  }
}
