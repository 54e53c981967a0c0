package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.Placement;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;

/**
 * An approval that waits: who approved for which account, and what the organization says (BR-06).
 */
final class ApprovalPanel extends Composite<Panel> {

  private final OrganizationConnection.Pending pending;
  private final ApprovalPlan plan;
  private final Visitor visitor;
  private final OrganizationActs acts;

  ApprovalPanel(
      OrganizationConnection.Pending pending,
      ApprovalPlan plan,
      Visitor visitor,
      OrganizationActs acts) {
    this.pending = pending;
    this.plan = plan;
    this.visitor = visitor;
    this.acts = acts;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation("zoom.approval"));
    switch (pending) {
      case OrganizationConnection.AwaitingConfirmation _ ->
          panel
              .beside(new StatusWord(Tone.CAREFUL, getTranslation("zoom.approval.unconfirmed")))
              .saying(getTranslation("zoom.approval.unconfirmed.next"))
              .with(facts())
              .offering(reject());
      case OrganizationConnection.AwaitingActivation _ ->
          panel
              .beside(new StatusWord(Tone.CAREFUL, getTranslation("zoom.approval.yours")))
              .saying(
                  getTranslation(plan.why(), plan.movesFrom().map(ZoomAccount::title).orElse("")))
              .saying(getTranslation(plan.effects()))
              .with(facts())
              .offering(activate(), reject());
    }
    return panel;
  }

  private FactList facts() {
    Approval approval = pending.approval();
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
        .fact(
            getTranslation("zoom.fact.waits-until"),
            times.dateTime(approval.approvedAt().plus(Approval.WAITS_FOR)));
  }

  private Button activate() {
    Button button =
        new Button(
            getTranslation("zoom.activate"),
            _ -> {
              if (plan.movesFrom().isPresent()) {
                acts.askToMove(pending);
              } else {
                confirm(
                        "zoom.activate",
                        plan.effects(),
                        "primary",
                        () -> acts.activate(pending.id()))
                    .open();
              }
            });
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setEnabled(plan.placement() != Placement.NONE);
    return button;
  }

  private Button reject() {
    return new Button(
        getTranslation("zoom.reject"),
        _ ->
            confirm(
                    "zoom.reject",
                    "zoom.reject.effects",
                    "primary error",
                    () -> acts.reject(pending.id()))
                .open());
  }

  private ConfirmDialog confirm(String key, String effects, String theme, Runnable act) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(getTranslation(key + ".title", pending.approval().account().title()));
    dialog.setText(getTranslation(effects));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("dialog.cancel"));
    dialog.setConfirmText(getTranslation(key));
    dialog.setConfirmButtonTheme(theme);
    dialog.addConfirmListener(_ -> act.run());
    return dialog;
  }
}
