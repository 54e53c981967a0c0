package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.ui.eventtypes.EventTypesRoutes;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;

/** The organization's connection: state in a word, account, authorizer, since when, next step. */
final class StatusPanel extends Composite<Panel> {

  private final ShowConnection.Outcome.Shown shown;
  private final Visitor visitor;
  private final OrganizationActs acts;

  StatusPanel(ShowConnection.Outcome.Shown shown, Visitor visitor, OrganizationActs acts) {
    this.shown = shown;
    this.visitor = visitor;
    this.acts = acts;
  }

  @Override
  protected Panel initContent() {
    ConnectionWords words = ConnectionWords.of(shown);
    Panel panel =
        new Panel(getTranslation("zoom.managed"))
            .beside(new StatusWord(words.tone(), getTranslation(words.state())))
            .saying(getTranslation(words.next(), words.account()));
    shown.newest().ifPresent(newest -> show(panel, newest));
    return panel;
  }

  private void show(Panel panel, OrganizationConnection newest) {
    switch (newest) {
      case OrganizationConnection.InCharge _,
          OrganizationConnection.Standby _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Lapsed _ ->
          panel.with(facts(newest)).offering(disconnect());
      case OrganizationConnection.Ended ended when ended.reason() == EndReason.DISCONNECTED ->
          panel.with(
              new Notice(
                  Tone.NEUTRAL,
                  getTranslation("zoom.stays", visitor.times(getLocale()).dateTime(ended.since())),
                  EventTypesRoutes.link(getTranslation("zoom.event-types-need-attention"))));
      case OrganizationConnection.Ended _, OrganizationConnection.Pending _ -> {}
    }
  }

  private FactList facts(OrganizationConnection connection) {
    Approval approval = connection.approval();
    Times times = visitor.times(getLocale());
    return new FactList()
        .fact(getTranslation("zoom.fact.account"), approval.account().title())
        .fact(getTranslation("zoom.fact.account-id"), approval.account().id().value())
        .fact(
            getTranslation("zoom.fact.authorizer"),
            getTranslation(
                "zoom.fact.authorizer.value",
                approval.authorizer().displayName(),
                approval.authorizer().email().value(),
                approval.authorizerRole()))
        .fact(getTranslation("zoom.fact.approved"), times.dateTime(approval.approvedAt()))
        .fact(getTranslation("zoom.fact.since"), times.dateTime(connection.since()));
  }

  private Button disconnect() {
    Button button = new Button(getTranslation("zoom.disconnect"), _ -> acts.askToDisconnect());
    button.addThemeVariants(ButtonVariant.ERROR);
    return button;
  }
}
