package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.message.Mail;
import dev.foyer.core.organization.Language;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Making, renewing and sending a link: who may, for how long, in which language. */
@Rule("BR-04")
class LinkIsMadeByWhoIsThereTest extends UiTest {
  private static final String CONNECT = "Connect Zoom for my organization";

  @Test
  void asksForThePasswordAgainAfterTenMinutes() {
    navigate(ZoomView.class);
    foyer().clock().advance(Duration.ofMinutes(10));

    click(CONNECT);
    assertThat(link()).isEmpty();
    enter("wrong");
    assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Your password again");
    assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
    assertThat(link()).isEmpty();
    enter("right");

    assertThat(link()).isPresent();
    assertThat(find(Dialog.class).exists()).isFalse();
  }

  @Test
  void asksForNothingShortlyAfterSigningIn() {
    navigate(ZoomView.class);
    foyer().clock().advance(Duration.ofMinutes(10).minusNanos(1000));

    click(CONNECT);

    assertThat(link()).isPresent();
  }

  @Test
  void asksAgainBeforeALinkIsRenewed() {
    navigate(ZoomView.class);
    click(CONNECT);
    ConnectLink before = link().orElseThrow();
    foyer().clock().advance(Duration.ofMinutes(11));

    click("Renew link");
    assertThat(link()).contains(before);
    enter("right");

    assertThat(link().orElseThrow().secret()).isNotEqualTo(before.secret());
  }

  @Test
  void makesALinkForAsLongAsChosen() {
    navigate(ZoomView.class);
    test(validity()).selectItem("15 minutes");

    click(CONNECT);

    ConnectLink made = link().orElseThrow();
    assertThat(Duration.between(made.createdAt(), made.expiresAt()))
        .isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void renewsALinkThatHasNoStartsLeft() {
    navigate(ZoomView.class);
    click(CONNECT);
    ConnectLink before = link().orElseThrow();
    for (int start = 0; start < ConnectLink.MOST_STARTS; start++) {
      foyer().browser().starts(before);
    }
    seeComing("started as often as it allows");

    click("Renew link");

    assertThat(link().orElseThrow().starts()).isZero();
  }

  @Test
  void sendsTheLinkInTheReceiversLanguage() {
    navigate(ZoomView.class);
    click(CONNECT);
    test(find(EmailField.class).single()).setValue("zoe@acme.example");
    test(languages()).selectItem("Português (Brasil)");

    click("Send by e-mail");
    foyer().runDueJobs();

    assertThat(told()).isEqualTo("The link is on its way.");
    assertThat(foyer().mailer().sent())
        .filteredOn(Mail.OfLetter.class::isInstance)
        .singleElement()
        .extracting(Mail::language)
        .isEqualTo(Language.BRAZILIAN_PORTUGUESE);
  }

  @Test
  void sendsNothingToWhatIsNoAddress() {
    navigate(ZoomView.class);
    click(CONNECT);
    test(find(EmailField.class).single()).setValue("zoe");

    click("Send by e-mail");

    assertThat(find(EmailField.class).single().isInvalid()).isTrue();
    assertThat(foyer().mailer().sent()).isEmpty();
  }

  @Test
  void offersATextToCopyWhereThereIsNoMailServer() {
    foyer().mailer().remove();
    navigate(ZoomView.class);

    click(CONNECT);

    assertThat(page()).contains("This Foyer has no mail server");
    assertThat(find(TextArea.class).single().getValue())
        .contains("Ada Adams", "Acme Corporation", link().orElseThrow().secret().reveal());
    test(languages()).selectItem("Português (Brasil)");
    assertThat(find(TextArea.class).single().getValue()).startsWith("Olá");
  }

  private void enter(String password) {
    test(find(PasswordField.class).single()).setValue(password);
    click("Go on");
  }

  @SuppressWarnings("unchecked")
  private Select<Validity> validity() {
    return (Select<Validity>) find(Select.class).withLabel("Good for").single();
  }

  @SuppressWarnings("unchecked")
  private Select<Language> languages() {
    return (Select<Language>) find(Select.class).withLabel("In which language").single();
  }

  private Optional<ConnectLink> link() {
    return foyer().ports().connectLinks().newest(acme().id(), ConnectLink.Purpose.CONNECT);
  }
}
