package dev.foyer.zoom;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A user on the wire, alone or in a list. An invited one has no id. */
record UserBody(
    @Nullable String id,
    @Nullable String email,
    @Nullable String displayName,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Integer type,
    @Nullable String status,
    @Nullable String roleName,
    @Nullable String accountId,
    @Nullable String accountNumber,
    @Nullable String company) {

  static final String PENDING = "pending";
  static final String INACTIVE = "inactive";

  /** Empty if the e-mail address can't be read: then nobody could be matched. */
  Optional<ZoomUserStanding> standing(String usualStatus) {
    String now = status == null ? usualStatus : status;
    return now.equals(PENDING) || id == null || id.isBlank()
        ? address().map(ZoomUserStanding.Invited::new)
        : user(now).map(ZoomUserStanding.Present::new);
  }

  Optional<ZoomUser> user(String statusNow) {
    return address()
        .flatMap(
            address ->
                id(id)
                    .map(
                        known ->
                            new ZoomUser(
                                known, address, name(), license(), !statusNow.equals(INACTIVE))));
  }

  Optional<ZoomAccount> account() {
    try {
      return Optional.of(
          new ZoomAccount(new ZoomAccountId(text(accountId)), text(company), text(accountNumber)));
    } catch (IllegalArgumentException noAccountId) {
      return Optional.empty();
    }
  }

  String role() {
    return text(roleName);
  }

  private static Optional<ZoomUserId> id(@Nullable String id) {
    try {
      return Optional.of(new ZoomUserId(text(id)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private Optional<EmailAddress> address() {
    try {
      return Optional.of(new EmailAddress(text(email)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private String name() {
    return displayName != null && !displayName.isBlank()
        ? displayName
        : Stream.of(text(firstName), text(lastName))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
  }

  /** 3 was on-premises; 4 and 99 have no meetings, and a number that is not known promises none. */
  private License license() {
    return switch (type == null ? 0 : type) {
      case 1 -> License.BASIC;
      case 2, 3 -> License.LICENSED;
      default -> License.NONE;
    };
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
