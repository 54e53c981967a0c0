package dev.foyer.web.ui.home;

import com.vaadin.flow.component.Composite;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.usecase.ShowMyZoom;
import dev.foyer.web.ui.integrations.IntegrationsRoutes;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** Which Zoom my next meeting is made with. */
final class MyZoomCard extends Composite<Panel> {

  private final Foyer foyer;
  private final Visitor visitor;

  MyZoomCard(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation("home.my-zoom"));
    switch (foyer
        .connected()
        .showMyZoom()
        .handle(new ShowMyZoom.Command(visitor.organization(), visitor.id()))
        .inUse()) {
      case ConnectionInUse.Personal personal ->
          panel.saying(getTranslation("home.my-zoom.personal", personal.host().email().value()));
      case ConnectionInUse.Organizations organizations ->
          panel.saying(
              getTranslation("home.my-zoom.organization", organizations.host().email().value()));
      case ConnectionInUse.None(var why) ->
          panel
              .beside(new StatusWord(Words.toneOf(why), getTranslation(Words.of(why))))
              .saying(getTranslation("home.my-zoom.none"))
              .saying(getTranslation(Words.mending(why)));
    }
    return panel.offering(IntegrationsRoutes.mine(getTranslation("home.open-my-zoom")));
  }
}
