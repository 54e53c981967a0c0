package dev.foyer.web.ui.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.Foyer;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Typed;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import dev.foyer.web.ui.part.ZoneBox;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks who is to be added. */
final class AddMemberDialog extends Dialog {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Consumer<AddMember.Outcome.Added> afterwards;
  private final TextField name = new TextField(getTranslation("field.name"));
  private final EmailField email = new EmailField(getTranslation("field.email"));
  private final Select<Role> role = new Select<>();
  private final ZoneBox timeZone;
  private final Select<Language> language = new Select<>();
  private final Div problems = new Div();

  AddMemberDialog(Foyer foyer, Visitor visitor, Consumer<AddMember.Outcome.Added> afterwards) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.afterwards = afterwards;
    setHeaderTitle(getTranslation("members.add"));
    role.setLabel(getTranslation("field.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
    role.setValue(Role.MEMBER);
    language.setLabel(getTranslation("field.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
    language.setValue(visitor.member().language());
    timeZone = new ZoneBox(getTranslation("field.time-zone"), visitor.member().timeZone());
    name.setRequiredIndicatorVisible(true);
    email.setRequiredIndicatorVisible(true);
    Div form = new Div(problems, name, email, role, timeZone, language);
    form.addClassName("form");
    add(form);
    Button add = new Button(getTranslation("members.add.confirm"), _ -> add());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), add);
  }

  private void add() {
    Optional<PersonName> typedName =
        Typed.in(name, PersonName::new, getTranslation("field.name.unfit"));
    Optional<EmailAddress> typedEmail =
        Typed.in(email, EmailAddress::new, getTranslation("field.email.unfit"));
    if (typedName.isPresent() && typedEmail.isPresent()) {
      add(typedName.get(), typedEmail.get());
    }
  }

  private void add(PersonName newName, EmailAddress newEmail) {
    problems.removeAll();
    switch (foyer
        .onboarding()
        .addMember()
        .handle(
            new AddMember.Command(
                visitor.organization(),
                visitor.actor(),
                newName,
                newEmail,
                role.getValue(),
                timeZone.zone(),
                language.getValue()))) {
      case AddMember.Outcome.Added added -> {
        close();
        afterwards.accept(added);
      }
      case AddMember.Outcome.EmailTaken(var taken) -> {
        email.setErrorMessage(getTranslation("members.email-taken", taken.value()));
        email.setInvalid(true);
      }
      case AddMember.Outcome.NotAllowed(var why) ->
          problems.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
  }
}
