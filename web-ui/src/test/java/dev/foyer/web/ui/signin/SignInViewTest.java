package dev.foyer.web.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.foyer.web.ui.UiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInViewTest extends UiTest {

  @Test
  void postsAddressAndPasswordToTheSignIn() {
    navigate(SignInView.class);

    SignInForm form = find(SignInForm.class).single();
    assertThat(form.getElement().getAttribute("action")).isEqualTo("sign-in");
    assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
    assertThat(email().getElement().getAttribute("name")).isEqualTo("username");
    assertThat(password().getElement().getAttribute("name")).isEqualTo("password");
  }

  @Test
  void fillsInASamplePerson() {
    navigate(SignInView.class);

    click("Ada Adams · Owner");

    assertThat(email().getValue()).isEqualTo("ada@acme.example");
    assertThat(password().getValue()).isEqualTo("foyer-sample");
  }

  @Test
  void saysThatSigningInWasRefused() {
    open("sign-in", Map.of("error", ""));

    assertThat(page()).contains("E-mail address or password is wrong.");
  }

  private EmailField email() {
    return find(EmailField.class).single();
  }

  private PasswordField password() {
    return find(PasswordField.class).single();
  }
}
