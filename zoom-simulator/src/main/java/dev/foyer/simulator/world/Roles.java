package dev.foyer.simulator.world;

import dev.foyer.simulator.store.Shelf;
import java.util.List;
import java.util.Optional;

/** The roles of all accounts. */
public final class Roles {

  private final Shelf<Role> shelf;

  Roles(Shelf<Role> shelf) {
    this.shelf = shelf;
  }

  public Optional<Role> find(String accountId, String roleId) {
    return shelf.find(Role.key(accountId, roleId));
  }

  public Role of(User user) {
    return find(user.accountId(), user.roleId())
        .orElseThrow(() -> new IllegalStateException(user.id() + " has an unknown role"));
  }

  /** Finds a role of an account by id or by name, whatever its case. */
  public Optional<Role> findByIdOrName(String accountId, String idOrName) {
    return find(accountId, idOrName)
        .or(
            () ->
                of(accountId).stream()
                    .filter(role -> role.name().equalsIgnoreCase(idOrName))
                    .findFirst());
  }

  public List<Role> of(String accountId) {
    return shelf.where(role -> role.accountId().equals(accountId)).toList();
  }

  public void save(Role role) {
    shelf.put(role.key(), role);
  }

  void clear() {
    shelf.clear();
  }
}
