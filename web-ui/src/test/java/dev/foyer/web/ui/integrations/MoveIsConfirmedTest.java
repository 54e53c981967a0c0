package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"BR-07", "BR-60"})
class MoveIsConfirmedTest extends UiTest {

  @BeforeEach
  void letAnotherAccountApprove() {
    foyer().connectOrganization(acme());
    foyer().book(acme().member("carla"));
    foyer().runDueJobs();
    ConnectLink link = foyer().connectLink(acme(), ConnectLink.Purpose.RECONNECT);
    var noras = foyer().browser();
    noras.approves("nora@northwind.example", link);
    noras.confirms(
        foyer().ports().organizationConnections().pending(acme().id()).getFirst(),
        "Acme Corporation");
  }

  @Test
  void saysWhatBecomesUnmanageableAndNamesBothAccounts() {
    navigate(ZoomView.class);
    assertThat(page()).contains("This is another Zoom account than Acme Corporation");

    click("Activate");

    assertThat(textOf(dialog()))
        .contains("New meetings are made in Northwind Traders (za-200300400) instead of")
        .contains("Acme Corporation (za-100200300)")
        .contains("One upcoming meeting stays in Acme Corporation as it is, but Foyer can’t");
    assertThat(dialog().getElement().getProperty("header"))
        .isEqualTo("Move from Acme Corporation to Northwind Traders?");
  }

  @Test
  void movesOnceItIsConfirmed() {
    navigate(ZoomView.class);
    click("Activate");

    test(dialog()).confirm();

    assertThat(told()).isEqualTo("Zoom is connected.");
    assertThat(page()).contains("Every member whom Northwind Traders knows");
  }

  @Test
  void movesNothingWhenItIsCancelled() {
    navigate(ZoomView.class);
    click("Activate");

    test(dialog()).cancel();

    assertThat(page()).contains("Every member whom Acme Corporation knows");
  }
}
