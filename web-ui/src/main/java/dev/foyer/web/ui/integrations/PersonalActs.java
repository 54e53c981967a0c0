package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;

/** What a member can do with the own connection. */
final class PersonalActs {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Component page;
  private final Runnable afterwards;

  PersonalActs(Foyer foyer, Visitor visitor, Component page, Runnable afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.page = page;
    this.afterwards = afterwards;
  }

  void askToDisconnect() {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(page.getTranslation("my-zoom.disconnect.title"));
    dialog.setText(page.getTranslation("my-zoom.disconnect.effects"));
    dialog.setCancelable(true);
    dialog.setCancelText(page.getTranslation("dialog.cancel"));
    dialog.setConfirmText(page.getTranslation("my-zoom.disconnect.confirm"));
    dialog.setConfirmButtonTheme("primary error");
    dialog.addConfirmListener(_ -> disconnect());
    dialog.open();
  }

  private void disconnect() {
    switch (foyer
        .connections()
        .disconnectPersonal()
        .handle(new DisconnectPersonal.Command(visitor.organization(), visitor.id()))) {
      case DisconnectPersonal.Outcome.Disconnected(var grant) ->
          Told.well(
              page.getTranslation("my-zoom.disconnected")
                  + " "
                  + page.getTranslation(GrantWords.of(grant)));
      case DisconnectPersonal.Outcome.NotConnected _ ->
          Told.badly(page.getTranslation("my-zoom.not-connected"));
    }
    afterwards.run();
  }
}
