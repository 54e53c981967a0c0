package dev.foyer.web.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.usecase.ShowMyZoom;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.activity.ActivityRoutes;
import dev.foyer.web.ui.connectedusers.ConnectedUsersRoutes;
import dev.foyer.web.ui.events.EventsRoutes;
import dev.foyer.web.ui.eventtypes.EventTypesRoutes;
import dev.foyer.web.ui.home.HomeRoutes;
import dev.foyer.web.ui.integrations.IntegrationsRoutes;
import dev.foyer.web.ui.members.MembersRoutes;
import dev.foyer.web.ui.messages.Bell;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import jakarta.annotation.security.PermitAll;

/**
 * The frame of all pages behind the sign-in: navigation, messages, who is signed in, which Zoom it
 * is.
 */
@PermitAll
public final class MainLayout extends AppLayout {

  /** For Spring. */
  MainLayout(
      Foyer foyer, Visitors visitors, LiveUpdates live, AuthenticationContext authentication) {
    Visitor visitor = visitors.current();
    setPrimarySection(Section.DRAWER);
    addClassName("foyer-layout");
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("layout.toggle"));
    addToNavbar(toggle);
    if (zoomIsSimulated(foyer, visitor)) {
      addToNavbar(simulated());
    }
    Bell bell = new Bell(foyer, visitor);
    live.follow(bell, visitor.organization(), bell::refresh);
    addToNavbar(bell);
    Header brand = new Header();
    brand.setText("Foyer");
    brand.addClassName("brand");
    Footer footer = new Footer(new UserMenu(foyer, visitor, authentication));
    footer.addClassName("drawer-footer");
    addToDrawer(brand, navigation(visitor), footer);
  }

  private static boolean zoomIsSimulated(Foyer foyer, Visitor visitor) {
    return foyer
        .connected()
        .showMyZoom()
        .handle(new ShowMyZoom.Command(visitor.organization(), visitor.id()))
        .environment()
        .simulated();
  }

  private Aside simulated() {
    Aside banner = new Aside();
    banner.setText(getTranslation("layout.simulated"));
    banner.addClassName("simulated");
    banner.getElement().setAttribute("aria-label", getTranslation("layout.simulated"));
    banner.setTitle(getTranslation("layout.simulated.why"));
    return banner;
  }

  private SideNav navigation(Visitor visitor) {
    SideNav navigation = new SideNav();
    navigation.getElement().setAttribute("aria-label", getTranslation("layout.navigation"));
    navigation.addItem(item("layout.home", HomeRoutes.PATH, VaadinIcon.HOME));
    SideNavItem integrations =
        item("layout.integrations", IntegrationsRoutes.PATH, VaadinIcon.PLUG);
    integrations.setMatchNested(true);
    navigation.addItem(integrations);
    if (visitor.administers()) {
      navigation.addItem(
          item("layout.connected-users", ConnectedUsersRoutes.PATH, VaadinIcon.USER_CHECK),
          item("layout.members", MembersRoutes.PATH, VaadinIcon.USERS));
    }
    SideNavItem events = item("layout.events", EventsRoutes.PATH, VaadinIcon.CALENDAR);
    events.setMatchNested(true);
    navigation.addItem(
        item("layout.event-types", EventTypesRoutes.PATH, VaadinIcon.CALENDAR_CLOCK), events);
    if (visitor.administers()) {
      navigation.addItem(item("layout.activity", ActivityRoutes.PATH, VaadinIcon.TIME_BACKWARD));
    }
    return navigation;
  }

  private SideNavItem item(String key, String path, VaadinIcon icon) {
    return new SideNavItem(getTranslation(key), path, icon.create());
  }
}
