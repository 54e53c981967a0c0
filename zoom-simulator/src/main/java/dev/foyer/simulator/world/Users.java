package dev.foyer.simulator.world;

import dev.foyer.simulator.store.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All users of all accounts. */
public final class Users {

  private final Shelf<User> shelf;

  Users(Shelf<User> shelf) {
    this.shelf = shelf;
  }

  public Optional<User> find(String id) {
    return shelf.find(id);
  }

  /** Finds somebody by id or by current e-mail, as Zoom's paths allow. */
  public Optional<User> findByIdOrEmail(String idOrEmail) {
    if (!idOrEmail.contains("@")) {
      return find(idOrEmail);
    }
    String email = idOrEmail.toLowerCase(Locale.ROOT);
    return shelf.where(user -> user.email().equals(email)).findFirst();
  }

  /** Everybody of an account, ordered by e-mail. */
  public Stream<User> of(String accountId) {
    return shelf
        .where(user -> user.accountId().equals(accountId))
        .sorted(Comparator.comparing(User::email));
  }

  public List<User> all() {
    return shelf.all();
  }

  public void save(User user) {
    shelf.put(user.id(), user);
  }

  public void remove(String id) {
    shelf.remove(id);
  }

  void clear() {
    shelf.clear();
  }
}
