package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;

/** Who takes over when the connection in charge is lost (BR-11, BR-12). */
final class StandbyPanel extends Composite<Panel> {

  private final ShowConnection.Outcome.Shown shown;
  private final Visitor visitor;
  private final OrganizationActs acts;
  private final HealthActs health;

  StandbyPanel(
      ShowConnection.Outcome.Shown shown,
      Visitor visitor,
      OrganizationActs acts,
      HealthActs health) {
    this.shown = shown;
    this.visitor = visitor;
    this.acts = acts;
    this.health = health;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation("zoom.standby"));
    shown.standby().ifPresentOrElse(standby -> show(panel, standby), () -> none(panel));
    return panel;
  }

  private void none(Panel panel) {
    panel
        .beside(new StatusWord(Tone.NEUTRAL, getTranslation("zoom.standby.none")))
        .saying(getTranslation("zoom.standby.what"))
        .saying(getTranslation("zoom.standby.limits"))
        .saying(getTranslation("zoom.standby.warning"));
    offerLink(panel);
  }

  private void show(Panel panel, OrganizationConnection standby) {
    switch (standby) {
      case OrganizationConnection.Standby ready -> ready(panel, ready);
      case OrganizationConnection.LapsedStandby lapsed -> lapsed(panel, lapsed);
      case OrganizationConnection.InCharge _,
          OrganizationConnection.Lapsed _,
          OrganizationConnection.Pending _,
          OrganizationConnection.Ended _ ->
          none(panel);
    }
  }

  private void ready(Panel panel, OrganizationConnection.Standby ready) {
    panel
        .beside(new StatusWord(Tone.GOOD, getTranslation("zoom.standby.ready")))
        .saying(
            getTranslation("zoom.standby.ready.what", ready.approval().authorizer().displayName()))
        .with(facts(ready));
    Button remove = remove();
    if (inCharge()) {
      panel.offering(promote(ready), remove);
    } else {
      panel.offering(remove);
    }
  }

  private void lapsed(Panel panel, OrganizationConnection.LapsedStandby lapsed) {
    Approval approval = lapsed.approval();
    String account = approval.account().title();
    String authorizer = approval.authorizer().displayName();
    panel
        .beside(new StatusWord(Tone.BAD, getTranslation("zoom.state.lapsed")))
        .saying(getTranslation(HealthWords.cause(lapsed.reason()), account, authorizer))
        .saying(getTranslation("zoom.standby.lapsed"))
        .saying(getTranslation(HealthWords.mending(lapsed.reason()), account, authorizer))
        .with(facts(lapsed));
    offerLink(panel);
    panel.offering(remove());
  }

  private FactList facts(OrganizationConnection standby) {
    Approval approval = standby.approval();
    Times times = visitor.times(getLocale());
    return new FactList()
        .fact(
            getTranslation("zoom.fact.authorizer"),
            getTranslation(
                "zoom.fact.authorizer.value",
                approval.authorizer().displayName(),
                approval.authorizer().email().value(),
                approval.authorizerRole()))
        .fact(getTranslation("zoom.fact.since"), times.dateTime(standby.since()))
        .fact(getTranslation("zoom.fact.checked"), new LastCheck(shown.standbyHealth(), visitor));
  }

  /** While a link is open its own panel stands below, and offers what can be done with it. */
  private void offerLink(Panel panel) {
    shown
        .link(ConnectLink.Purpose.STANDBY)
        .filter(link -> !link.openAt(visitor.now()))
        .filter(link -> !(link.state() instanceof ConnectLink.State.Approved))
        .ifPresent(closed -> panel.with(new ClosedLink(closed, visitor)));
    if (inCharge() && !linkIsOpen()) {
      panel.offering(
          new Button(
              getTranslation("zoom.standby.button"),
              _ -> acts.createLink(ConnectLink.Purpose.STANDBY)));
    }
  }

  private boolean linkIsOpen() {
    return shown
        .link(ConnectLink.Purpose.STANDBY)
        .filter(link -> link.openAt(visitor.now()))
        .isPresent();
  }

  private boolean inCharge() {
    return shown.newest().filter(OrganizationConnection.InCharge.class::isInstance).isPresent();
  }

  private Button promote(OrganizationConnection.Standby ready) {
    return new Button(
        getTranslation("zoom.standby.promote"),
        _ ->
            confirm(
                getTranslation(
                    "zoom.standby.promote.title", ready.approval().authorizer().displayName()),
                getTranslation("zoom.standby.promote.effects"),
                getTranslation("zoom.standby.promote"),
                "primary",
                health::promote));
  }

  private Button remove() {
    return new Button(
        getTranslation("zoom.standby.remove"),
        _ ->
            confirm(
                getTranslation("zoom.standby.remove.title"),
                getTranslation("zoom.standby.remove.effects"),
                getTranslation("zoom.standby.remove"),
                "primary error",
                health::removeStandby));
  }

  private void confirm(String title, String effects, String yes, String theme, Runnable act) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(title);
    dialog.setText(effects);
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("dialog.cancel"));
    dialog.setConfirmText(yes);
    dialog.setConfirmButtonTheme(theme);
    dialog.addConfirmListener(_ -> act.run());
    dialog.open();
  }
}
