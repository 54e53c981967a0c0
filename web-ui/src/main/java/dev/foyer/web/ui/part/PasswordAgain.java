package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.foyer.web.security.Reauthentication;

/** Asks for the password again before something is done, unless it was given a moment ago. */
public final class PasswordAgain extends Dialog {

  private final transient Reauthentication reauthentication;
  private final transient Runnable act;
  private final PasswordField password = new PasswordField(getTranslation("password-again.field"));

  private PasswordAgain(Reauthentication reauthentication, Runnable act) {
    this.reauthentication = reauthentication;
    this.act = act;
    setHeaderTitle(getTranslation("password-again.title"));
    password.setRequiredIndicatorVisible(true);
    password.setAutofocus(true);
    password.getElement().setAttribute("autocomplete", "current-password");
    Button confirm = new Button(getTranslation("password-again.confirm"), _ -> prove());
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickShortcut(Key.ENTER);
    Div form = new Div(new Paragraph(getTranslation("password-again.why")), password);
    form.addClassName("form");
    add(form);
    getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), confirm);
  }

  /** Does it at once, or as soon as the password was given. */
  public static void first(Reauthentication reauthentication, Runnable act) {
    if (reauthentication.isFresh()) {
      act.run();
    } else {
      new PasswordAgain(reauthentication, act).open();
    }
  }

  private void prove() {
    Reauthentication.Answer answer = reauthentication.prove(password.getValue());
    password.clear();
    switch (answer) {
      case PROVEN -> {
        close();
        act.run();
      }
      case WRONG -> say("password-again.wrong");
      case TOO_OFTEN -> say("password-again.too-often");
    }
  }

  private void say(String key) {
    password.setErrorMessage(getTranslation(key));
    password.setInvalid(true);
    password.focus();
  }
}
