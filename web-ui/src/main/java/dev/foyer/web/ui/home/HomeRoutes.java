package dev.foyer.web.ui.home;

import com.vaadin.flow.router.RouterLink;

/** The way home. */
public final class HomeRoutes {

  public static final String PATH = "";

  private HomeRoutes() {}

  public static RouterLink link(String text) {
    return new RouterLink(text, HomeView.class);
  }
}
