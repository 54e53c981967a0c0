package dev.foyer.web.ui.signin;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.foyer.web.sample.SamplePerson;
import dev.foyer.web.ui.part.PostForm;

/** E-mail address and password, posted by the browser itself to where signing in is decided. */
final class SignInForm extends PostForm {

  private final EmailField email = new EmailField();
  private final PasswordField password = new PasswordField();

  SignInForm(String submitLabel, String emailLabel, String passwordLabel) {
    super(SignInRoutes.PATH, submitLabel);
    addClassName("form");
    email.setLabel(emailLabel);
    email.getElement().setAttribute("name", "username").setAttribute("autocomplete", "username");
    email.setAutofocus(true);
    password.setLabel(passwordLabel);
    password
        .getElement()
        .setAttribute("name", "password")
        .setAttribute("autocomplete", "current-password");
    addComponentAsFirst(password);
    addComponentAsFirst(email);
  }

  void fill(SamplePerson person) {
    email.setValue(person.email().value());
    password.setValue(SamplePerson.PASSWORD);
  }
}
