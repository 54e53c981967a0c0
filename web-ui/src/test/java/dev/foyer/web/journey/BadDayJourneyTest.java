package dev.foyer.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.whole.SimulatedZoom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whoever approved the connection loses the role in Zoom: from there to everything works again. */
@Rule({"BR-10", "BR-11", "BR-51"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadDayJourneyTest {

  private static final String ADA = "ada@acme.example";
  private static final String BRUNO = "bruno@acme.example";
  private static final String STATUS = "Admin-managed Zoom";
  private static final String CAUSE =
      "Aron Abel is no longer an admin of Acme Corporation in Zoom, so Zoom no longer lets Foyer"
          + " act for the account.";
  private static final String MENDING =
      "To mend it: a Zoom admin of Acme Corporation gives Aron Abel the role back";
  private static final String WORKS =
      "Every member whom Acme Corporation knows has a Zoom link from the first day.";

  private static Post post;
  private static RunningFoyer foyer;
  private static Chromium chromium;
  private static People people;
  private static SimulatedZoom zoom;
  private static Screen ada;

  @BeforeAll
  static void start() {
    post = new Post();
    foyer = RunningFoyer.startIn("bad-day", post.settings());
    zoom = new SimulatedZoom(foyer.simulator());
    chromium = new Chromium();
    people = new People(foyer, chromium);
    people.stranger().visit(foyer.address()).seesButton("Sign in").isForEverybody();
    ada = people.member(ADA).isForEverybody();
    people.approves(people.makesConnectLink(ada), "Aron Abel");
  }

  @AfterAll
  static void stop() {
    chromium.close();
    foyer.close();
    post.close();
  }

  @Test
  @Order(1)
  void showsTheLapseAtOnceTellsEverybodyAndIsMendedByOneLink() {
    ada.sees(WORKS).seesButton("Messages, one unread").isForEverybody().stays();

    aronBecomes("Member");

    ada.seesIn(AriaRole.REGION, STATUS, "No longer works").sees(CAUSE).sees(MENDING);
    ada.seesIn(AriaRole.REGION, STATUS, "8").sees("Members without a working link");
    ada.seesIn(AriaRole.REGION, STATUS, "0").sees("Upcoming bookings without a meeting");
    adminsAreTold();
    Screen dan = aBookingWaits();
    ada.seesIn(AriaRole.REGION, STATUS, "1").isForEverybody();
    LaterDay dayAfter = LaterDay.afterLapse(foyer);
    adminsAreReminded(dayAfter);

    aronBecomes("Admin");
    aronApprovesAnew();

    ada.sees(WORKS).missesText(MENDING).isForEverybody();
    dan.sees("be signed in to Zoom as dan@acme.example").isForEverybody();
    assertThat(dan.valueOf("Join link")).contains("/j/");
    assertThat(ada.hasStayed()).isTrue();
    assertThat(dan.hasStayed()).isTrue();
    nobodyIsRemindedAnyMore(dayAfter);
  }

  @Test
  @Order(2)
  void findsTheSameWhenAskedToCheckWhileZoomsMessagesAreLost() {
    zoom.control("PUT", "webhooks", "{\"mode\":\"lost\"}");
    ada.press("Check now").sees("Checked. What you see is up to date.");
    ada.isAt(AriaRole.BUTTON, "Check now").stays();
    aronBecomes("Member");

    ada.press("Check now").sees("The check found that the connection no longer works.");

    ada.seesIn(AriaRole.REGION, STATUS, "No longer works").sees(CAUSE).sees(MENDING);
    ada.seesButton("Make a reconnect link").isAt(AriaRole.REGION, STATUS).isForEverybody();
    assertThat(ada.hasStayed()).isTrue();
  }

  private void adminsAreTold() {
    ada.seesButton("Messages, 2 unread").press("Messages, 2 unread");
    ada.sees("Zoom is no longer connected").isForEverybody().key("Escape");
    assertThat(post.awaited(ADA, "Zoom is no longer connected"))
        .contains("Hello Ada Adams", "is no longer an admin there", "What to do: reconnect.");
    String toBruno = post.awaited(BRUNO, "O Zoom não está mais conectado");
    assertThat(toBruno).contains("Olá, Bruno Borges.", "O que fazer: reconecte.");
    Screen bruno = people.memberOnTelephone(BRUNO).visit(Post.linkIn(toBruno));
    bruno.seesHeading("Zoom gerenciado por administradores");
    bruno.sees("Aron Abel não administra mais Acme Corporation no Zoom");
    bruno.seesButton("Mensagens, uma não lida").isForEverybody();
  }

  private Screen aBookingWaits() {
    Screen dan = people.member("dan@acme.example");
    dan.visit(foyer.address() + "/event-types").sees("Location needs attention").isForEverybody();
    dan.press("Book Intro call").sees("Invitee’s name").isForEverybody();
    dan.fill("Invitee’s name", "Ines Ibarra").fill("Invitee’s e-mail", "ines@guest.example");
    dan.press("Book").arrivesAt(Pattern.compile(".*/events/.+"));
    dan.sees("Waiting").sees("Connection no longer works");
    dan.sees("An owner or admin connects the organization’s Zoom again.");
    return dan.isForEverybody().stays();
  }

  private void adminsAreReminded(LaterDay dayAfter) {
    dayAfter.comes();
    assertThat(post.awaited(ADA, "Zoom has not been connected for a day"))
        .contains("These reminders stop then.");
    assertThat(post.awaited(BRUNO, "O Zoom está desconectado há um dia"))
        .contains("Com isso, estes lembretes param.");
    ada.seesButton("Messages, 3 unread");
  }

  private void aronApprovesAnew() {
    ada.press("Make a reconnect link");
    String link = ada.valueOf("Connect link");
    ada.isForEverybody();
    Screen aron = people.stranger().visit(link);
    aron.seesHeading("Renew the Zoom connection of Acme Corporation").isForEverybody();
    aron.press("Continue to Zoom").sees("Aron Abel");
    people.signsInAtZoom(aron.isForEverybody(), "Acme Corporation", "Aron Abel");
    aron.seesButton("Allow").isForEverybody().press("Allow");
    aron.seesHeading("Are these the right two?").isForEverybody().press("Confirm");
    aron.seesHeading("Connected").isForEverybody();
  }

  private void nobodyIsRemindedAnyMore(LaterDay dayAfter) {
    dayAfter.isTheLast();
    assertThat(post.all(ADA, "Zoom has not been connected for a day")).hasSize(1);
    assertThat(post.all(BRUNO, "O Zoom está desconectado há um dia")).hasSize(1);
    ada.visit(foyer.address() + "/messages").seesHeading("Messages").isForEverybody();
    people.onZoomPage(ada);
  }

  private static void aronBecomes(String role) {
    zoom.control(
        "PATCH", "users/" + zoom.userId("aron@acme.example"), "{\"role\":\"%s\"}".formatted(role));
  }
}
