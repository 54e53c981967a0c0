package dev.foyer.web.ui.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import dev.foyer.core.Foyer;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.ReassignEvent;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.part.MemberBox;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Typed;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Optional;

/**
 * Gives an event another host (BR-53), and warns where that host has no working Zoom. Who may not
 * search the members names the host by e-mail address.
 */
final class ReassignDialog extends Dialog {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Event event;
  private final EventActs acts;
  private final MemberBox host;
  private final EmailField address = new EmailField(getTranslation("event.reassign.address"));
  private final Div warning = new Div();

  ReassignDialog(Foyer foyer, Visitor visitor, Event event, EventActs acts) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.event = event;
    this.acts = acts;
    setHeaderTitle(getTranslation("event.reassign.title", event.booking().name()));
    host = new MemberBox(getTranslation("event.reassign.host"), foyer, visitor);
    host.addValueChangeListener(_ -> warn());
    host.setVisible(visitor.administers());
    address.setVisible(!visitor.administers());
    Div form =
        new Div(new Paragraph(getTranslation("event.reassign.effect")), host, address, warning);
    form.addClassName("form");
    add(form);
    Button reassign = new Button(getTranslation("event.reassign"), _ -> reassign());
    reassign.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), reassign);
  }

  private void warn() {
    warning.removeAll();
    Optional.ofNullable(host.getValue())
        .map(
            member ->
                foyer
                    .connected()
                    .explainMember()
                    .handle(
                        new ExplainMember.Command(
                            visitor.organization(), visitor.actor(), member.id())))
        .filter(
            explained ->
                explained instanceof ExplainMember.Outcome.Explained(var why)
                    && !why.standing().connected())
        .ifPresent(
            _ -> warning.add(new Notice(Tone.CAREFUL, getTranslation("event.reassign.no-zoom"))));
  }

  private void reassign() {
    Optional<Member> chosen =
        visitor.administers() ? Optional.ofNullable(host.getValue()) : addressed();
    chosen.ifPresentOrElse(
        this::reassign,
        () -> {
          host.setErrorMessage(getTranslation("event.reassign.missing"));
          host.setInvalid(true);
        });
  }

  private Optional<Member> addressed() {
    Optional<Member> found =
        Typed.in(address, EmailAddress::new, getTranslation("field.email.unfit"))
            .flatMap(
                typed -> foyer.onboarding().findMember().handle(visitor.organization(), typed));
    if (found.isEmpty()) {
      address.setErrorMessage(getTranslation("event.reassign.unknown"));
      address.setInvalid(true);
    }
    return found;
  }

  private void reassign(Member next) {
    close();
    switch (foyer
        .events()
        .reassignEvent()
        .handle(
            new ReassignEvent.Command(
                visitor.organization(), visitor.actor(), event.booking().id(), next.id()))) {
      case ReassignEvent.Outcome.Reassigned _ -> acts.done("event.reassign.done");
      case ReassignEvent.Outcome.NoSuchHost _ -> acts.badly("event.reassign.unknown");
      case ReassignEvent.Outcome.NotChanged(var why) -> acts.notChanged(why);
      case ReassignEvent.Outcome.NotAllowed(var why) -> acts.badly(Words.of(why));
    }
  }
}
