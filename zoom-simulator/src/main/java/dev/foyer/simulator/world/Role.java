package dev.foyer.simulator.world;

import java.util.List;

/** A role of an account and what it may do there. */
public record Role(
    String id, String accountId, String name, String description, List<String> privileges) {

  public static final String OWNER = "0";
  public static final String ADMIN = "1";
  public static final String MEMBER = "2";

  public Role {
    privileges = List.copyOf(privileges);
  }

  public boolean has(String privilege) {
    return privileges.contains(privilege);
  }

  /** Zoom's own consent page lets through whoever may at least see the account's users. */
  public boolean mayInstallForTheAccount() {
    return has("User:Read");
  }

  public Role withPrivileges(List<String> others) {
    return new Role(id, accountId, name, description, others);
  }

  String key() {
    return key(accountId, id);
  }

  static String key(String accountId, String roleId) {
    return accountId + "/" + roleId;
  }
}
