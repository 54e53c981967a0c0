package dev.foyer.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.web.RunningFoyer;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job from end to end, as a newcomer does it on the first day. */
class FirstDayJourneyTest {

  private static RunningFoyer foyer;
  private static Chromium chromium;
  private static People people;

  @BeforeAll
  static void start() {
    foyer = RunningFoyer.startIn("first-day");
    chromium = Chromium.thatKeepsWhatItIsSent(foyer.home().resolve("sent"));
    people = new People(foyer, chromium);
  }

  @AfterAll
  static void stop() {
    chromium.close();
    foyer.close();
  }

  @Test
  void connectsZoomBooksEventsAndDisconnectsAgain() throws IOException {
    Screen ada = people.member("ada@acme.example");
    String link = people.makesConnectLink(ada);
    zoomAdminApproves(ada, link);
    everybodyIsListed(ada);
    aMemberAddedNowHasZoomAtOnce(ada);
    aPersonalZoomComesFirstAndGoesAgain(ada);
    aBookingGetsItsMeeting();
    disconnectingShowsFirstWhatItDoes(ada);
    Canary.findsNothing(foyer, chromium, link);
  }

  private void zoomAdminApproves(Screen ada, String link) {
    Screen zoe = people.stranger().visit(link);
    zoe.sees("ada@acme.example").sees("acme.example").press("Continue to Zoom");
    ada.sees("1 of at most 20 times");
    people.signsInAtZoom(zoe, "Acme Corporation", "Zoe Zimmer");
    zoe.press("Allow").seesHeading("Are these the right two?").press("Confirm");
    zoe.seesHeading("Connected");
    ada.sees("Every member whom Acme Corporation knows has a Zoom link from the first day.");
    ada.sees("Zoe Zimmer");
  }

  private void everybodyIsListed(Screen ada) {
    ada.visit(foyer.address() + "/connected-users").seesHeading("Connected users");
    ada.sees("Carla Costa").sees("Ready, 40 minutes at most").sees("No Zoom user with this e-mail");
    ada.sees("Invitation to Zoom not accepted").sees("Zoom user deactivated");
    ada.sees("No license for meetings");
  }

  private void aMemberAddedNowHasZoomAtOnce(Screen ada) {
    ada.visit(foyer.address() + "/members").press("Add member");
    ada.fill("Name", "Aron Abel").fill("E-mail", "aron@acme.example").press("Add");
    ada.sees("Aron Abel is added.");
    ada.visit(foyer.address() + "/connected-users").fill("Search by name or e-mail", "Aron");
    ada.sees("Aron Abel").missesText("Carla Costa").sees("Organization’s Zoom").sees("Ready");
  }

  private void aPersonalZoomComesFirstAndGoesAgain(Screen ada) {
    Screen carla = people.memberOnTelephone("carla@acme.example");
    carla.visit(foyer.address() + "/integrations/zoom/mine").seesHeading("Zoom da organização");
    carla.press("Conectar meu próprio Zoom");
    people.signsInAtZoom(carla, "Carla Costa", "Carla Costa").press("Allow");
    carla.seesHeading("Zoom pessoal").missesText("Os administradores da sua organização cuidam");
    ada.fill("Search by name or e-mail", "Carla").sees("carla@acme.example").sees("Personal Zoom");
    carla.press("Desconectar meu próprio Zoom").press("Desconectar");
    carla.seesHeading("Zoom da organização");
    ada.fill("Search by name or e-mail", "Carla").sees("Organization’s Zoom");
  }

  private void aBookingGetsItsMeeting() {
    Screen dan = people.member("dan@acme.example");
    dan.visit(foyer.address() + "/event-types").press("Book Intro call");
    dan.fill("Invitee’s name", "Ines Ibarra").fill("Invitee’s e-mail", "ines@guest.example");
    dan.press("Book").arrivesAt(Pattern.compile(".*/events/.+"));
    dan.sees("be signed in to Zoom as dan@acme.example").sees("Dial-in numbers");
    assertThat(dan.valueOf("Join link")).contains("/j/");
    assertThat(dan.valueOf("Passcode")).isNotBlank();
  }

  private void disconnectingShowsFirstWhatItDoes(Screen ada) {
    people.onZoomPage(ada).press("Disconnect");
    ada.sees("lose a working Zoom").sees("One upcoming meeting stays as it is");
    ada.press("Disconnect Zoom").sees("The access is revoked at Zoom and erased here.");
    assertThat(ada.address()).endsWith("/integrations/zoom");
    Screen dan = people.member("dan@acme.example");
    dan.visit(foyer.address() + "/event-types").sees("Location needs attention");
  }
}
