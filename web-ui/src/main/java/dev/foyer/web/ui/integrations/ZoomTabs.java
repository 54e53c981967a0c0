package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.web.ui.part.Visitor;

/** Between the organization's Zoom and my own; members have only their own. */
final class ZoomTabs extends Nav {

  ZoomTabs(Visitor visitor, boolean organization) {
    addClassName("tabs");
    setAriaLabel(getTranslation("zoom.tabs"));
    if (visitor.administers()) {
      add(
          tab(
              IntegrationsRoutes.organization(getTranslation("zoom.tab.organization")),
              organization),
          tab(IntegrationsRoutes.mine(getTranslation("zoom.tab.mine")), !organization));
    }
    setVisible(visitor.administers());
  }

  private static RouterLink tab(RouterLink link, boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }
}
