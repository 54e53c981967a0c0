package dev.foyer.simulator.world;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A person in a Zoom account. The id is kept from REST callers while the person is only invited.
 */
public record User(
    String id,
    String accountId,
    String email,
    String firstName,
    String lastName,
    Licence licence,
    String roleId,
    UserStatus status,
    long personalMeetingId,
    String timezone,
    String language,
    Instant createdAt) {

  @JsonIgnore
  public String displayName() {
    return (firstName + " " + lastName).trim();
  }

  @JsonIgnore
  public boolean isActive() {
    return status == UserStatus.ACTIVE;
  }

  public User withRole(String other) {
    return new User(
        id,
        accountId,
        email,
        firstName,
        lastName,
        licence,
        other,
        status,
        personalMeetingId,
        timezone,
        language,
        createdAt);
  }

  public User withStatus(UserStatus other) {
    return new User(
        id,
        accountId,
        email,
        firstName,
        lastName,
        licence,
        roleId,
        other,
        personalMeetingId,
        timezone,
        language,
        createdAt);
  }

  public User withLicence(Licence other) {
    return new User(
        id,
        accountId,
        email,
        firstName,
        lastName,
        other,
        roleId,
        status,
        personalMeetingId,
        timezone,
        language,
        createdAt);
  }

  public User withEmail(String other) {
    return new User(
        id,
        accountId,
        other,
        firstName,
        lastName,
        licence,
        roleId,
        status,
        personalMeetingId,
        timezone,
        language,
        createdAt);
  }

  /** The same Zoom user in another account. */
  User inAccount(String other) {
    return new User(
        id,
        other,
        email,
        firstName,
        lastName,
        licence,
        roleId,
        status,
        personalMeetingId,
        timezone,
        language,
        createdAt);
  }
}
