package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each cause of a lapse is told in its own words, with who is affected and how it is mended. */
@Rule({"BR-11", "BR-13"})
class LapseIsShownTest extends UiTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROLE_LOST | Zoe Zimmer is no longer an admin of Acme Corporation in Zoom | gives Zoe Zimmer the role back
          AUTHORIZER_DELETED | The Zoom user of Zoe Zimmer, who approved the connection to Acme Corporation, was deleted | takes the place of Zoe Zimmer
          AUTHORIZER_DEACTIVATED | The Zoom user of Zoe Zimmer, who approved the connection to Acme Corporation, was deactivated | activates Zoe Zimmer again
          AUTHORIZER_LEFT_ACCOUNT | Zoe Zimmer, who approved the connection, has left Acme Corporation | who is a Zoom admin of Acme Corporation now
          APP_REMOVED | Somebody removed the Foyer app from Acme Corporation | which adds the app again
          DISABLED_BY_ZOOM_ADMIN | A Zoom admin of Acme Corporation no longer allows the Foyer app | allows the Foyer app again
          TOKEN_DEAD | Zoom no longer accepts the access to Acme Corporation | another Zoom admin of Acme Corporation approves anew
          SCOPES_MISSING | no longer covers everything that Foyer needs in Acme Corporation | leaves every permission on
          ACCOUNT_GONE | The Zoom account Acme Corporation, for which Zoe Zimmer approved, doesn’t exist | an admin of your new Zoom account
          """)
  void tellsTheCauseAndTheMending(LapseReason reason, String cause, String mending) {
    lapsed(reason);

    navigate(ZoomView.class);

    assertThat(page())
        .contains("No longer works", cause, "To mend it: ", mending)
        .contains("8Members without a working link", "1Upcoming bookings without a meeting");
    assertThat(offers("Make a reconnect link")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROLE_LOST | Zoe Zimmer não administra mais Acme Corporation no Zoom | devolve a função a Zoe Zimmer
          AUTHORIZER_DELETED | O usuário do Zoom de Zoe Zimmer, que aprovou a conexão com Acme Corporation, foi excluído | assume o lugar de Zoe Zimmer
          AUTHORIZER_DEACTIVATED | O usuário do Zoom de Zoe Zimmer, que aprovou a conexão com Acme Corporation, foi desativado | reativa Zoe Zimmer
          AUTHORIZER_LEFT_ACCOUNT | Zoe Zimmer, que aprovou a conexão, saiu de Acme Corporation | quem é administrador do Zoom de Acme Corporation agora
          APP_REMOVED | Alguém removeu o aplicativo do Foyer de Acme Corporation | adiciona o aplicativo de novo
          DISABLED_BY_ZOOM_ADMIN | Um administrador do Zoom de Acme Corporation não permite mais o aplicativo | volta a permitir o aplicativo
          TOKEN_DEAD | O Zoom não aceita mais o acesso a Acme Corporation | outro administrador do Zoom de Acme Corporation aprova de novo
          SCOPES_MISSING | não cobre mais tudo de que o Foyer precisa em Acme Corporation | mantém todas as permissões
          ACCOUNT_GONE | A conta do Zoom Acme Corporation, pela qual Zoe Zimmer aprovou, não existe mais | um administrador da sua nova conta
          """)
  void tellsThemInPortuguese(LapseReason reason, String cause, String mending) {
    lapsed(reason);
    UI.getCurrent().setLocale(Locale.of("pt", "BR"));

    navigate(ZoomView.class);

    assertThat(page())
        .contains("Não funciona mais", cause, "Para resolver: ", mending)
        .contains("8Membros sem um link que funcione", "1Próximas reservas sem reunião");
    assertThat(offers("Criar link de reconexão")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoPlaceOfAnySentenceOpen(LapseReason reason) {
    lapsed(reason);

    navigate(ZoomView.class);

    assertThat(page()).doesNotContain("{").doesNotContain("}").doesNotContain("!{");
  }

  @Test
  void countsWhoIsAffectedAsBookingsCome() {
    lapsed(LapseReason.ROLE_LOST);
    navigate(ZoomView.class);

    foyer().book(acme().member("dan"));

    seeComing("2Upcoming bookings without a meeting");
  }

  @Test
  void makesAReconnectLinkWithOneClickAndShowsBothWaysOn() {
    lapsed(LapseReason.ROLE_LOST);
    navigate(ZoomView.class);

    click("Make a reconnect link");

    assertThat(find(TextField.class).withLabel("Connect link").single().getValue())
        .isEqualTo("https://foyer.example/connect/" + link().secret().reveal());
    assertThat(
            find(NativeButton.class)
                .withText("I am the Zoom admin")
                .single()
                .getParent()
                .orElseThrow()
                .getElement()
                .getAttribute("action"))
        .isEqualTo("/integrations/zoom/authorize?purpose=RECONNECT");
    assertThat(page()).contains("Reconnect Zoom", "Until then nothing changes");
    assertThat(offers("Make a reconnect link")).isFalse();
    assertThat(offers("Check now")).isFalse();
  }

  @Test
  void saysThatTheZoomAdminDeclinedToReconnect() {
    lapsed(LapseReason.ROLE_LOST);
    foyer().clock().advance(Duration.ofMinutes(1));
    navigate(ZoomView.class);
    click("Make a reconnect link");

    foyer().foyer().connections().declineConnectLink().handle(link().secret());

    seeComing("The Zoom admin declined");
    assertThat(offers("Make a reconnect link")).isTrue();
  }

  @Test
  @Rule("BR-07")
  void worksAgainAsSoonAsAZoomAdminHasApprovedAnew() {
    lapsed(LapseReason.AUTHORIZER_DELETED);
    navigate(ZoomView.class);

    foyer().approve(acme(), ConnectLink.Purpose.RECONNECT, "aron@acme.example");

    seeComing("Aron Abel (aron@acme.example)");
    assertThat(page()).contains("Connected").doesNotContain("To mend it");
  }

  private void lapsed(LapseReason reason) {
    OrganizationConnection.Active active = foyer().connectOrganization(acme());
    foyer()
        .ports()
        .organizationConnections()
        .replace(active, active.lapse(reason, foyer().clock().instant()));
    foyer().book(acme().member("carla"));
    foyer().runDueJobs();
  }

  private ConnectLink link() {
    return foyer()
        .ports()
        .connectLinks()
        .newest(acme().id(), ConnectLink.Purpose.RECONNECT)
        .orElseThrow();
  }
}
