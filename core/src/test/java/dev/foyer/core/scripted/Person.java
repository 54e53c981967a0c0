package dev.foyer.core.scripted;

import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.Set;

/** Somebody in a Zoom account: active, deactivated, or invited and not yet there. */
public record Person(
    ZoomAccount account,
    ZoomUserId id,
    EmailAddress email,
    String displayName,
    License license,
    Status status,
    String role,
    Set<String> privileges) {
  /** How somebody stands in the account. */
  public enum Status {
    ACTIVE,
    INACTIVE,
    INVITED
  }

  static final String MEMBER = "Member";
  private static final Set<String> ALL_PRIVILEGES = Set.of("User:Read", "User:Edit", "Role:Read");

  public Person {
    privileges = Set.copyOf(privileges);
  }

  /** An active, licensed member of the account. */
  public static Person member(ZoomAccount account, String displayName, String email) {
    EmailAddress address = new EmailAddress(email);
    return new Person(
        account,
        new ZoomUserId("zu-" + address.value().replace('@', '-')),
        address,
        displayName,
        License.LICENSED,
        Status.ACTIVE,
        MEMBER,
        Set.of());
  }

  public Person owner() {
    return withRole("Owner", ALL_PRIVILEGES);
  }

  public Person admin() {
    return withRole("Admin", ALL_PRIVILEGES);
  }

  /** No admin any more. */
  public Person demoted() {
    return withRole(MEMBER, Set.of());
  }

  public Person withRole(String name, Set<String> allowed) {
    return new Person(account, id, email, displayName, license, status, name, allowed);
  }

  public Person licensed(License which) {
    return new Person(account, id, email, displayName, which, status, role, privileges);
  }

  public Person deactivated() {
    return with(Status.INACTIVE);
  }

  public Person invited() {
    return with(Status.INVITED);
  }

  public Person active() {
    return with(Status.ACTIVE);
  }

  /** The same Zoom user under another address. */
  public Person withEmail(String address) {
    return new Person(
        account, id, new EmailAddress(address), displayName, license, status, role, privileges);
  }

  public ZoomUser user() {
    return new ZoomUser(id, email, displayName, license, status == Status.ACTIVE);
  }

  /** What the account tells of this person. */
  public ZoomUserStanding standing() {
    return switch (status) {
      case ACTIVE, INACTIVE -> new ZoomUserStanding.Present(user());
      case INVITED -> new ZoomUserStanding.Invited(email);
    };
  }

  Approver approver() {
    return new Approver(user(), account, role, privileges);
  }

  private Person with(Status newStatus) {
    return new Person(account, id, email, displayName, license, newStatus, role, privileges);
  }
}
