package dev.foyer.web.ui.integrations;

import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.connection.ConnectLink;

/** The ways to integrations and to Zoom. */
public final class IntegrationsRoutes {

  public static final String PATH = "integrations";
  public static final String ZOOM = "integrations/zoom";
  public static final String MINE = "integrations/zoom/mine";

  /** Where a plain form begins a personal one. */
  static final String AUTHORIZE_MINE = "/integrations/zoom/mine/authorize";

  private IntegrationsRoutes() {}

  /** Where a plain form begins the organization's authorization at Zoom, for that purpose. */
  static String authorize(ConnectLink.Purpose purpose) {
    return "/integrations/zoom/authorize?purpose=" + purpose.name();
  }

  public static RouterLink all(String text) {
    return new RouterLink(text, IntegrationsView.class);
  }

  public static RouterLink organization(String text) {
    return new RouterLink(text, ZoomView.class);
  }

  public static RouterLink mine(String text) {
    return new RouterLink(text, MyZoomView.class);
  }
}
