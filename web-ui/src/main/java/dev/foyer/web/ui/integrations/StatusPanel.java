package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.foyer.core.Foyer;
import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.ui.eventtypes.EventTypesRoutes;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.LostFocus;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;

/**
 * The organization's connection: state in a word, what caused it, who is affected, how it is
 * mended, and the facts (BR-10, BR-11).
 */
final class StatusPanel extends Composite<Panel> {

  private final ShowConnection.Outcome.Shown shown;
  private final Visitor visitor;
  private final OrganizationActs acts;
  private final LinkActs links;
  private final HealthActs health;
  private final Affected affected;
  private final Button check;

  StatusPanel(
      Foyer foyer,
      ShowConnection.Outcome.Shown shown,
      Visitor visitor,
      OrganizationActs acts,
      LinkActs links,
      HealthActs health) {
    this.shown = shown;
    this.visitor = visitor;
    this.acts = acts;
    this.links = links;
    this.health = health;
    this.affected = new Affected(foyer, visitor);
    this.check = new Button(getTranslation("zoom.check"), _ -> health.check());
    check.setDisableOnClick(true);
  }

  @Override
  protected Panel initContent() {
    ConnectionWords words = ConnectionWords.of(shown);
    Panel panel =
        new Panel(getTranslation("zoom.managed"))
            .beside(new StatusWord(words.tone(), getTranslation(words.state())));
    panel.getElement().setAttribute("tabindex", "-1");
    words
        .cause()
        .ifPresent(
            cause -> panel.saying(getTranslation(cause, words.account(), words.authorizer())));
    panel.saying(getTranslation(words.next(), words.account()));
    shown.newest().ifPresent(newest -> show(panel, newest));
    return panel;
  }

  /** Counts anew who is affected. */
  void refresh() {
    if (affected.isAttached()) {
      affected.refresh();
    }
  }

  /** A check is over: whoever asked for it goes on from its button, or else from what it found. */
  void checked() {
    check.setEnabled(true);
    LostFocus.goesTo(check.isAttached() ? check : getContent());
  }

  private void show(Panel panel, OrganizationConnection newest) {
    switch (newest) {
      case OrganizationConnection.Lapsed lapsed -> lapsed(panel, lapsed);
      case OrganizationConnection.InCharge inCharge -> alive(panel, inCharge);
      case OrganizationConnection.Ended ended when ended.reason() == EndReason.DISCONNECTED ->
          panel.with(
              new Notice(
                  Tone.NEUTRAL,
                  getTranslation("zoom.stays", visitor.times(getLocale()).dateTime(ended.since())),
                  EventTypesRoutes.link(getTranslation("zoom.event-types-need-attention"))));
      case OrganizationConnection.Ended _,
          OrganizationConnection.Standby _,
          OrganizationConnection.LapsedStandby _,
          OrganizationConnection.Pending _ -> {}
    }
  }

  private void lapsed(Panel panel, OrganizationConnection.Lapsed lapsed) {
    Approval approval = lapsed.approval();
    panel
        .with(affected)
        .saying(
            getTranslation(
                HealthWords.mending(lapsed.reason()),
                approval.account().title(),
                approval.authorizer().displayName()));
    closedReconnectLink(panel, lapsed);
    if (!reconnectLinkIsOpen()) {
      Button reconnect = reconnect("zoom.reconnect.button");
      reconnect.addThemeVariants(ButtonVariant.PRIMARY);
      panel.offering(reconnect);
    }
    panel.with(facts(lapsed)).offering(disconnect());
  }

  private void alive(Panel panel, OrganizationConnection.InCharge inCharge) {
    if (inCharge instanceof OrganizationConnection.Paused) {
      panel.with(affected);
    }
    if (shown.sharedWith() > 0) {
      panel.with(new Notice(Tone.NEUTRAL, getTranslation("zoom.shared", shown.sharedWith())));
    }
    closedReconnectLink(panel, inCharge);
    panel.with(
        facts(inCharge)
            .fact(getTranslation("zoom.fact.checked"), new LastCheck(shown.health(), visitor)));
    boolean here = inCharge.approval().environment().equals(shown.environment());
    if (!here) {
      panel.offering(disconnect());
    } else if (reconnectLinkIsOpen()) {
      panel.offering(check, pauseOrResume(inCharge), disconnect());
    } else {
      panel.offering(
          check, pauseOrResume(inCharge), reconnect("zoom.reconnect.other"), disconnect());
    }
  }

  private boolean reconnectLinkIsOpen() {
    return shown
        .link(ConnectLink.Purpose.RECONNECT)
        .filter(link -> link.openAt(visitor.now()))
        .isPresent();
  }

  /** A link that was made for this state, and that somebody has closed or let expire. */
  private void closedReconnectLink(Panel panel, OrganizationConnection connection) {
    shown
        .link(ConnectLink.Purpose.RECONNECT)
        .filter(link -> !link.openAt(visitor.now()))
        .filter(link -> link.createdAt().isAfter(connection.since()))
        .ifPresent(link -> panel.with(new ClosedLink(link, visitor)));
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

  private Button reconnect(String key) {
    return new Button(
        getTranslation(key),
        _ -> links.create(ConnectLink.Purpose.RECONNECT, ConnectLink.VALID_FOR_BY_DEFAULT));
  }

  private Button pauseOrResume(OrganizationConnection.InCharge inCharge) {
    return switch (inCharge) {
      case OrganizationConnection.Working _ ->
          new Button(
              getTranslation("zoom.pause"),
              _ -> acts.preview(preview -> new PauseDialog(preview, health::pause).open()));
      case OrganizationConnection.Paused _ -> {
        Button resume = new Button(getTranslation("zoom.resume"), _ -> health.resume());
        resume.addThemeVariants(ButtonVariant.PRIMARY);
        yield resume;
      }
    };
  }

  private Button disconnect() {
    Button button = new Button(getTranslation("zoom.disconnect"), _ -> acts.askToDisconnect());
    button.addThemeVariants(ButtonVariant.ERROR);
    return button;
  }
}
