package dev.foyer.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.foyer.web.RunningFoyer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The other ways a connect link can end: refused by Zoom, by Foyer, by the organization, or well.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaysToConnectJourneyTest {

  private static RunningFoyer foyer;
  private static Chromium chromium;
  private static People people;
  private static Screen ada;
  private static String link;

  @BeforeAll
  static void start() {
    foyer = RunningFoyer.startIn("ways-to-connect");
    chromium = new Chromium();
    people = new People(foyer, chromium);
    ada = people.member("ada@acme.example");
    link = people.makesConnectLink(ada);
  }

  @AfterAll
  static void stop() {
    chromium.close();
    foyer.close();
  }

  @Test
  @Order(1)
  void showsZoomsOwnRefusalToAMemberAndHearsNothing() {
    Screen dan = people.opensLinkAndSignsInAtZoom(link, "Acme Corporation", "Dan Davis");
    dan.sees("You cannot authorize");
    assertThat(dan.address()).startsWith(foyer.simulator());
    ada.sees("1 of at most 20 times");
  }

  @Test
  @Order(2)
  void turnsACustomRoleWithoutTheRightsAwayAndStoresNothing() {
    Screen iris = people.opensLinkAndSignsInAtZoom(link, "Acme Corporation", "Iris Ito");
    iris.press("Allow").seesHeading("Your Zoom role does not allow this");
    ada.sees("2 of at most 20 times");
    assertThat(liveGrants()).isZero();
  }

  @Test
  @Order(3)
  void waitsForTheOrganizationWhenTheDomainIsNotVerifiedAndEndsWhenRejected() {
    Screen nora = people.opensLinkAndSignsInAtZoom(link, "Northwind Traders", "Nora Nielsen");
    nora.press("Allow").fill("Type the name of the organization", "Acme");
    nora.press("Confirm").sees("That is not the name of the organization.");
    nora.fill("Type the name of the organization", "acme corporation").press("Confirm");
    nora.seesHeading("Confirmed. Now it is the organization’s turn");
    ada.sees("Waits for you").sees("Nora Nielsen");
    ada.press("Reject").pressIn(AriaRole.ALERTDIALOG, "Reject Northwind Traders?", "Reject");
    ada.sees("Rejected.");
    nora.visit(nora.address()).seesHeading("Not accepted");
    assertThat(liveGrants()).isZero();
  }

  @Test
  @Order(4)
  void connectsAnotherDomainWhenTheOrganizationActivatesIt() {
    link = people.makesConnectLink(ada);
    Screen nora = people.opensLinkAndSignsInAtZoom(link, "Northwind Traders", "Nora Nielsen");
    nora.press("Allow").fill("Type the name of the organization", "Acme Corporation");
    nora.press("Confirm").seesHeading("Confirmed. Now it is the organization’s turn");
    ada.sees("Waits for you").press("Activate");
    ada.pressIn(AriaRole.ALERTDIALOG, "Activate Northwind Traders?", "Activate");
    ada.sees("Every member whom Northwind Traders knows has a Zoom link from the first day.");
    nora.visit(nora.address()).seesHeading("Connected");
    ada.press("Disconnect").press("Disconnect Zoom");
    ada.sees("The access is revoked at Zoom and erased here.");
  }

  @Test
  @Order(5)
  void connectsTheSignedInCreatorStraightAway() {
    people.onZoomPage(ada).press("Connect Zoom for my organization");
    ada.press("I am the Zoom admin");
    people.signsInAtZoom(ada, "Acme Corporation", "Aron Abel").press("Allow");
    ada.seesHeading("Admin-managed Zoom").sees("Aron Abel").sees("Disconnect");
    assertThat(liveGrants()).isEqualTo(1);
  }

  private static long liveGrants() {
    return Canary.grants(foyer).stream()
        .filter(grant -> !grant.path("revoked").asBoolean())
        .count();
  }
}
