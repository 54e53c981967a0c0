package dev.foyer.web.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.events.MeetingsPanel;
import dev.foyer.web.ui.integrations.ReadinessPanel;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import jakarta.annotation.security.PermitAll;

/** What matters now: my events and my Zoom; for admins also how the organization's Zoom does. */
@Route(value = HomeRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class HomeView extends Page {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div cards = new Div();

  HomeView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("home.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    lead(getTranslation("home.lead", visitor.member().name().value()));
    cards.addClassName("cards");
    add(cards);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  protected void load() {
    cards.removeAll();
    if (visitor.administers()) {
      ReadinessPanel readiness = new ReadinessPanel(foyer, visitor);
      readiness.refresh();
      cards.add(
          new OrganizationCard(foyer, visitor),
          new AttentionCard(foyer, visitor),
          new MeetingsPanel(foyer, visitor),
          readiness);
    }
    cards.add(new NextEventsCard(foyer, visitor), new MyZoomCard(foyer, visitor));
    if (visitor.administers()) {
      cards.add(new LatelyCard(foyer, visitor));
    }
  }
}
