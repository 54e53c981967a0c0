package dev.foyer.core.connection;

import java.util.List;
import java.util.Optional;

/**
 * A page of a Zoom account's users, and how to ask for the next; empty at the end.
 *
 * @param listed how many the list that this is a page of has, as Zoom says; 0 if it doesn't
 */
public record ZoomUserPage(List<ZoomUserStanding> users, Optional<PageToken> next, long listed) {
  public ZoomUserPage {
    users = List.copyOf(users);
  }

  /** Where the next page begins; good for 15 minutes. */
  public record PageToken(String value) {
    /** The first page. */
    public static final PageToken START = new PageToken("");
  }
}
