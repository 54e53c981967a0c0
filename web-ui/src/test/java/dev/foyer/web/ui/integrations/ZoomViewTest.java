package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Rule({"BR-03", "BR-04", "BR-06"})
class ZoomViewTest extends UiTest {

  @Test
  void offersToConnectAndShowsTheLinkWithBothWaysOn() {
    navigate(ZoomView.class);

    click("Connect Zoom for my organization");

    assertThat(find(TextField.class).withLabel("Connect link").single().getValue())
        .isEqualTo("https://foyer.example/connect/" + link().secret().reveal());
    PostForm form = new PostForm();
    assertThat(form.action()).isEqualTo("/integrations/zoom/authorize?purpose=CONNECT");
    assertThat(form.method()).isEqualTo("post");
    assertThat(page()).contains("Not started", "Good until", "0 of at most 20 times");
  }

  @Test
  void showsTheLinksStateAsItChanges() {
    navigate(ZoomView.class);
    click("Connect Zoom for my organization");

    foyer().browser().starts(link());

    seeComing("1 of at most 20 times");
  }

  @Test
  void saysThatNobodyCameBackFromZoom() {
    navigate(ZoomView.class);
    click("Connect Zoom for my organization");
    foyer().browser().starts(link());
    foyer().clock().advance(Attempt.VALID_FOR);

    navigate(ZoomView.class);

    assertThat(page()).contains("went to Zoom through this link and has not come back");
  }

  @Test
  void saysThatTheZoomAdminDeclined() {
    navigate(ZoomView.class);
    click("Connect Zoom for my organization");

    foyer().foyer().connections().declineConnectLink().handle(link().secret());

    seeComing("The Zoom admin declined");
    assertThat(offers("Connect Zoom for my organization")).isTrue();
  }

  @Test
  void tellsThatFoyersOwnCredentialsAreRefused() {
    foyer().zoom().refuseCredentials(ZoomApp.ORGANIZATION, foyer().clock().instant());

    navigate(ZoomView.class);

    assertThat(page()).contains("Zoom refuses this Foyer’s own credentials");
  }

  @Test
  void revokesTheLink() {
    navigate(ZoomView.class);
    click("Connect Zoom for my organization");

    click("Revoke link");

    assertThat(told()).isEqualTo("The link is revoked.");
    assertThat(page()).contains("Revoked", "The last link was revoked");
  }

  @Test
  void renewsTheLink() {
    navigate(ZoomView.class);
    click("Connect Zoom for my organization");
    ConnectLink before = link();

    click("Renew link");

    assertThat(link().id()).isNotEqualTo(before.id());
    assertThat(find(TextField.class).withLabel("Connect link").single().getValue())
        .endsWith(link().secret().reveal());
  }

  @Test
  void saysThatTheLinkIsClosedAlreadyWhenSomebodyElseRevokedIt() {
    navigate(ZoomView.class);
    click("Connect Zoom for my organization");
    foyer().clock().advance(Duration.ofDays(8));

    click("Revoke link");

    assertThat(told()).isEqualTo("The link was closed already.");
  }

  @Test
  void activatesAnApprovalOfAnotherDomain() {
    navigate(ZoomView.class);
    approvedByNorthwind();
    seeComing("Northwind Traders");
    assertThat(page()).contains("Nora Nielsen", "nora@northwind.example", "za-200300400");

    click("Activate");
    test(dialog()).confirm();

    assertThat(told()).isEqualTo("Zoom is connected.");
    assertThat(page()).contains("Connected", "Every member whom Northwind Traders knows");
  }

  @Test
  void rejectsAnApproval() {
    navigate(ZoomView.class);
    approvedByNorthwind();
    seeComing("Northwind Traders");

    click("Reject");
    test(dialog()).confirm();

    assertThat(told()).startsWith("Rejected.").contains("revoked at Zoom");
    assertThat(page()).doesNotContain("Northwind Traders");
  }

  @Test
  void saysThatAnApprovalDoesNotWaitAnyMore() {
    navigate(ZoomView.class);
    approvedByNorthwind();
    seeComing("Northwind Traders");
    click("Activate");
    foyer().clock().advance(Duration.ofDays(8));

    test(dialog()).confirm();

    assertThat(told()).isEqualTo("The approval doesn’t wait any more.");
  }

  @Test
  void showsAccountAuthorizerAndHowManyMembersStandHow() {
    foyer().connectOrganization(acme());

    navigate(ZoomView.class);

    assertThat(page())
        .contains("Acme Corporation", "Zoe Zimmer (zoe@acme.example), Owner", "Mar 4, 2026")
        .contains("Ready", "Ready, 40 minutes at most", "No Zoom user with this e-mail");
    assertThat(offers("Connect Zoom for my organization")).isFalse();
  }

  @Test
  @Rule("BR-60")
  void saysWhatDisconnectingDoesBeforeItIsDone() {
    foyer().connectOrganization(acme());
    foyer().eventType(acme().member("carla"), new dev.foyer.core.location.Location.Zoom());
    navigate(ZoomView.class);

    click("Disconnect");

    assertThat(textOf(dialog()))
        .contains("4 members lose a working Zoom")
        .contains("One event type stops working")
        .contains("No upcoming meeting is touched");
    test(dialog()).cancel();
    assertThat(page()).contains("Connected");
  }

  @Test
  @Rule("BR-61")
  void disconnectsAndSaysWhatStays() {
    foyer().connectOrganization(acme());
    navigate(ZoomView.class);
    click("Disconnect");

    test(dialog()).confirm();

    assertThat(told()).startsWith("Disconnected.").contains("revoked at Zoom");
    assertThat(page())
        .contains("Disconnected", "Existing meetings and their links stay as they are")
        .contains("Event types that need attention");
  }

  @Test
  void saysThatTheAppIsNotSetUpAndOffersNothing() {
    foyer().zoom().desk().withoutCredentialsFor(ZoomApp.ORGANIZATION);

    navigate(ZoomView.class);

    assertThat(page()).contains("Not set up");
    assertThat(offers("Connect Zoom for my organization")).isFalse();
  }

  @Test
  void leadsMembersToTheirOwnZoom() {
    signInAs("carla");

    navigate("integrations/zoom", MyZoomView.class);

    assertThat(page()).contains("My Zoom").doesNotContain("Connect Zoom for my organization");
  }

  private ConnectLink link() {
    return foyer()
        .ports()
        .connectLinks()
        .newest(acme().id(), ConnectLink.Purpose.CONNECT)
        .orElseThrow();
  }

  private void approvedByNorthwind() {
    click("Connect Zoom for my organization");
    var noras = foyer().browser();
    noras.approves("nora@northwind.example", link());
    noras.confirms(
        foyer().ports().organizationConnections().pending(acme().id()).getFirst(),
        "Acme Corporation");
  }

  private final class PostForm {
    private final com.vaadin.flow.component.Component form =
        find(NativeButton.class).withText("I am the Zoom admin").single().getParent().orElseThrow();

    String action() {
      return form.getElement().getAttribute("action");
    }

    String method() {
      return form.getElement().getAttribute("method");
    }
  }
}
