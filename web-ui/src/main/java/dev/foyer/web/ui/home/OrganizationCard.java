package dev.foyer.web.ui.home;

import com.vaadin.flow.component.Composite;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.ui.integrations.ConnectionWords;
import dev.foyer.web.ui.integrations.IntegrationsRoutes;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;

/** How the organization's Zoom does. */
final class OrganizationCard extends Composite<Panel> {

  private final Foyer foyer;
  private final Visitor visitor;

  OrganizationCard(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation("home.organization"));
    switch (foyer
        .connections()
        .showConnection()
        .handle(new ShowConnection.Command(visitor.organization(), visitor.actor()))) {
      case ShowConnection.Outcome.Shown shown -> show(panel, shown);
      case ShowConnection.Outcome.NotAllowed(var why) ->
          panel.with(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
    return panel.offering(IntegrationsRoutes.organization(getTranslation("home.open-zoom")));
  }

  private void show(Panel panel, ShowConnection.Outcome.Shown shown) {
    ConnectionWords words = ConnectionWords.of(shown);
    panel.beside(new StatusWord(words.tone(), getTranslation(words.state())));
    words
        .cause()
        .ifPresent(
            cause -> panel.saying(getTranslation(cause, words.account(), words.authorizer())));
    panel.saying(getTranslation(words.next(), words.account()));
    if (shown.newest().orElse(null) instanceof OrganizationConnection.InCharge
        && !(shown.standby().orElse(null) instanceof OrganizationConnection.Standby)) {
      panel.saying(getTranslation("home.no-standby", words.authorizer()));
    }
  }
}
