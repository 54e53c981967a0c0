package dev.foyer.web.ui.members;

import com.vaadin.flow.router.RouterLink;

/** The way to the organization's people. */
public final class MembersRoutes {

  public static final String PATH = "members";

  private MembersRoutes() {}

  public static RouterLink link(String text) {
    return new RouterLink(text, MembersView.class);
  }
}
