package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.usecase.ShowMyZoom;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;

/** A card for each integration that exists, with its state. */
@Route(value = IntegrationsRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class IntegrationsView extends Page {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div cards = new Div();

  IntegrationsView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("integrations.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    lead(getTranslation("integrations.lead"));
    cards.addClassName("cards");
    add(cards);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  protected void load() {
    cards.removeAll();
    cards.add(visitor.administers() ? forAdmins() : forMembers());
  }

  private Panel forAdmins() {
    Panel card = new Panel("Zoom").saying(getTranslation("integrations.zoom"));
    switch (foyer
        .connections()
        .showConnection()
        .handle(new ShowConnection.Command(visitor.organization(), visitor.actor()))) {
      case ShowConnection.Outcome.Shown shown -> {
        ConnectionWords words = ConnectionWords.of(shown);
        card.beside(new StatusWord(words.tone(), getTranslation(words.state())))
            .saying(
                getTranslation(
                    words.cause().orElse(words.next()), words.account(), words.authorizer()));
      }
      case ShowConnection.Outcome.NotAllowed(var why) ->
          card.with(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
    return card.offering(
        IntegrationsRoutes.organization(getTranslation("integrations.open")),
        IntegrationsRoutes.mine(getTranslation("zoom.tab.mine")));
  }

  private Panel forMembers() {
    Panel card = new Panel("Zoom").saying(getTranslation("integrations.zoom"));
    StatusWord state =
        switch (foyer
            .connected()
            .showMyZoom()
            .handle(new ShowMyZoom.Command(visitor.organization(), visitor.id()))
            .inUse()) {
          case ConnectionInUse.Usable _ ->
              new StatusWord(Tone.GOOD, getTranslation("zoom.state.connected"));
          case ConnectionInUse.None(var why) ->
              new StatusWord(Words.toneOf(why), getTranslation(Words.of(why)));
        };
    return card.beside(state)
        .offering(IntegrationsRoutes.mine(getTranslation("integrations.open")));
  }
}
