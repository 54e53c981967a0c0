package dev.foyer.web.ui.home;

import com.vaadin.flow.component.Composite;
import dev.foyer.core.Foyer;
import dev.foyer.web.ui.integrations.Affected;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Visitor;

/** How many members and bookings lack a working link. */
final class AttentionCard extends Composite<Panel> {

  private final Foyer foyer;
  private final Visitor visitor;

  AttentionCard(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    return new Panel(getTranslation("home.attention")).with(new Affected(foyer, visitor));
  }
}
