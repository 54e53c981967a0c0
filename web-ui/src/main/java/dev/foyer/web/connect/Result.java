package dev.foyer.web.connect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody is told after a step that ended without a page of its own. It is the only thing
 * that stands in the address then: neither code nor state nor a link's secret.
 */
enum Result {
  /** Declined on our page. */
  DECLINED,
  /** Reported on our page. */
  REPORTED,
  TOO_MANY_STARTS,
  APP_NOT_SET_UP,
  DECLINED_AT_ZOOM,
  CODE_REFUSED,
  ZOOM_NOT_NOW,
  NOT_A_ZOOM_ADMIN,
  SCOPES_MISSING,
  LINK_CLOSED,
  ALREADY_CONNECTED,
  /** A standby has to be of the account that is connected. */
  OTHER_ACCOUNT,
  /** The return from Zoom came a second time. */
  REPEATED,
  TOO_LATE,
  OTHER_BROWSER,
  /** The return from Zoom belongs to nothing that was begun here. */
  NOT_BEGUN_HERE,
  NOT_A_MEMBER,
  /** The approval waits for no confirmation any more. */
  APPROVAL_NOT_OPEN;

  private static final String PERSONAL = "mine-";

  /** The name in addresses and of the words. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The page that tells it to whoever connects the organization's Zoom. */
  String address() {
    return "/connect/result/" + id();
  }

  /** Whether it can happen to a member who connects a personal Zoom. */
  boolean concernsMembers() {
    return switch (this) {
      case APP_NOT_SET_UP,
          DECLINED_AT_ZOOM,
          CODE_REFUSED,
          ZOOM_NOT_NOW,
          SCOPES_MISSING,
          REPEATED,
          TOO_LATE,
          OTHER_BROWSER,
          NOT_BEGUN_HERE,
          NOT_A_MEMBER ->
          true;
      case DECLINED,
          REPORTED,
          TOO_MANY_STARTS,
          NOT_A_ZOOM_ADMIN,
          LINK_CLOSED,
          ALREADY_CONNECTED,
          OTHER_ACCOUNT,
          APPROVAL_NOT_OPEN ->
          false;
    };
  }

  /** Whether it can happen to whoever connects the organization's Zoom. */
  boolean concernsZoomAdmins() {
    return this != NOT_A_MEMBER;
  }

  /** The page that tells it to a member who connects a personal Zoom. */
  String personalAddress() {
    return "/connect/result/" + PERSONAL + id();
  }

  /** Whether somebody wanted it so; nothing went wrong then. */
  boolean chosen() {
    return this == DECLINED || this == REPORTED || this == DECLINED_AT_ZOOM;
  }

  static boolean isPersonal(String id) {
    return id.startsWith(PERSONAL);
  }

  static Optional<Result> named(String id) {
    String plain = isPersonal(id) ? id.substring(PERSONAL.length()) : id;
    return Arrays.stream(values())
        .filter(result -> result.id().equals(plain))
        .filter(result -> isPersonal(id) ? result.concernsMembers() : result.concernsZoomAdmins())
        .findFirst();
  }
}
