package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.OrganizationConnection;
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
  private final Visitor visitor;
  private final OrganizationActs acts;

  ApprovalPanel(OrganizationConnection.Pending pending, Visitor visitor, OrganizationActs acts) {
    this.pending = pending;
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
              .saying(getTranslation("zoom.approval.yours.next"))
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
            _ -> confirm("zoom.activate", "primary", () -> acts.activate(pending.id())).open());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  private Button reject() {
    return new Button(
        getTranslation("zoom.reject"),
        _ -> confirm("zoom.reject", "primary error", () -> acts.reject(pending.id())).open());
  }

  private ConfirmDialog confirm(String key, String theme, Runnable act) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(getTranslation(key + ".title", pending.approval().account().title()));
    dialog.setText(getTranslation(key + ".effects"));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("dialog.cancel"));
    dialog.setConfirmText(getTranslation(key));
    dialog.setConfirmButtonTheme(theme);
    dialog.addConfirmListener(_ -> act.run());
    return dialog;
  }
}
