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

/** A second Zoom admin stands by, and no booking goes without its meeting: on a telephone. */
@Rule({"BR-11", "BR-12"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandbyJourneyTest {

  private static final String STATUS = "Zoom gerenciado por administradores";
  private static final String STANDBY = "Conexão reserva";

  private static RunningFoyer foyer;
  private static Chromium chromium;
  private static People people;
  private static SimulatedZoom zoom;
  private static Screen bruno;

  @BeforeAll
  static void start() {
    foyer = RunningFoyer.startIn("standby");
    zoom = new SimulatedZoom(foyer.simulator());
    chromium = new Chromium();
    people = new People(foyer, chromium);
    people.strangerOnTelephone().visit(foyer.address()).seesButton("Entrar").isForEverybody();
    bruno = people.memberOnTelephone("bruno@acme.example").isForEverybody();
    bruno.visit(foyer.address() + "/integrations").seesHeading("Integrações e aplicativos");
    bruno.isForEverybody().follow("Abrir Zoom").seesHeading(STATUS).isForEverybody();
    bruno.press("Conectar Zoom para a minha organização");
    approves(bruno.valueOf("Link de conexão"), "Aron Abel").seesHeading("Conectado");
    bruno.seesIn(AriaRole.REGION, STATUS, "Conectado");
  }

  @AfterAll
  static void stop() {
    chromium.close();
    foyer.close();
  }

  @Test
  @Order(1)
  void takesOverAtOnceWhenTheAuthorizerLosesTheRole() {
    standsBy("Zoe Zimmer");
    Screen carla = aBookingGetsItsMeeting("Ines Ibarra");
    bruno.seesButton("Mensagens, uma não lida").stays();

    becomes("aron@acme.example", "Member");

    bruno.sees("Zoe Zimmer (zoe@acme.example), Owner").sees("Ainda não há");
    bruno.seesIn(AriaRole.REGION, STATUS, "Conectado");
    bruno.seesButton("Mensagens, 2 não lidas").isForEverybody();
    bruno.press("Mensagens, 2 não lidas").sees("A conexão reserva mantém o Zoom conectado");
    bruno.isForEverybody().key("Escape");
    assertThat(bruno.hasStayed()).isTrue();
    carla.sees("esteja conectado ao Zoom como carla@acme.example");
    aBookingGetsItsMeeting("Iris Ibsen");
    bruno.visit(foyer.address() + "/messages").seesHeading("Mensagens");
    bruno.sees("A conexão reserva aprovada por Zoe Zimmer assumiu o lugar").isForEverybody();
  }

  @Test
  @Order(2)
  void takesOverForTheBookingThatFindsTheLossItself() {
    becomes("aron@acme.example", "Admin");
    bruno.visit(foyer.address() + "/integrations/zoom").seesHeading(STATUS);
    standsBy("Aron Abel");
    zoom.control("PUT", "webhooks", "{\"mode\":\"lost\"}");
    bruno.stays();
    becomes("zoe@acme.example", "Member");

    aBookingGetsItsMeeting("Ivo Ilg");

    bruno.sees("Aron Abel (aron@acme.example), Admin").sees("Ainda não há");
    assertThat(bruno.hasStayed()).isTrue();
  }

  private static void standsBy(String zoomAdmin) {
    bruno.press("Criar link para um segundo administrador do Zoom");
    String link = bruno.valueOf("Link de conexão");
    bruno.isForEverybody();
    approves(link, zoomAdmin).seesHeading("Você é a reserva").isForEverybody();
    bruno.seesIn(AriaRole.REGION, STANDBY, "De prontidão");
    bruno.sees("Se a conexão parar, a que " + zoomAdmin + " aprovou assume na hora.");
    bruno.isForEverybody();
  }

  private static Screen approves(String link, String zoomUser) {
    Screen screen = people.strangerOnTelephone().visit(link).isForEverybody();
    screen.press("Continuar para o Zoom");
    people.signsInAtZoom(screen, "Acme Corporation", zoomUser).press("Allow");
    screen.seesHeading("São estes os dois lados certos?").isForEverybody();
    return screen.press("Confirmar");
  }

  private static Screen aBookingGetsItsMeeting(String invitee) {
    Screen carla = people.memberOnTelephone("carla@acme.example");
    carla.visit(foyer.address() + "/event-types").seesHeading("Tipos de evento").isForEverybody();
    carla.press("Reservar Intro call").sees("Nome do convidado").isForEverybody();
    carla.fill("Nome do convidado", invitee).fill("E-mail do convidado", "i@guest.example");
    carla.press("Reservar").arrivesAt(Pattern.compile(".*/events/.+"));
    carla.sees("esteja conectado ao Zoom como carla@acme.example").isForEverybody();
    assertThat(carla.valueOf("Link de entrada")).contains("/j/");
    return carla;
  }

  private static void becomes(String email, String role) {
    zoom.control("PATCH", "users/" + zoom.userId(email), "{\"role\":\"%s\"}".formatted(role));
  }
}
