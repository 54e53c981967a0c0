package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.Ports;
import dev.foyer.core.Upkeep;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import dev.foyer.core.upkeep.port.KeysetVitals;
import dev.foyer.core.upkeep.usecase.Diagnose;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doctor, against a Zoom that has each fault for real: over HTTP, on MariaDB. */
class DoctorFindsFaultsTest {
  private static final Duration SOON = Duration.ofSeconds(40);

  /** As Zoom says it: without a header that tells until when. */
  private static final String DAY_IS_USED_UP =
      """
      {"method": "POST", "path": "/meetings$", "times": 100, "status": 429,
       "contentType": "application/json",
       "body": "{\\"code\\":429,\\"message\\":\\"You have exceeded the daily rate limit (100) of \
      Meeting Create/Update API requests permitted for this particular user. You may resume these \
      requests at GMT 00:00:00.\\"}"}
      """;

  private static final String ZOE = "zoe@acme.example";

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("doctor");
    refreshes = Refreshes.of(parts, Acme.founded(parts));
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @BeforeEach
  void begin() {
    refreshes.anew();
    await().atMost(SOON).untilAsserted(() -> assertThat(faults()).isEmpty());
  }

  @AfterEach
  void mend() {
    refreshes.zoom("DELETE", "faults", "");
    refreshes.zoom("PUT", "settings", "{\"refuseSecrets\":false,\"clockOffsetSeconds\":0}");
    refreshes.zoom("PATCH", "users/" + parts.zoom().userId(ZOE), "{\"role\":\"Owner\"}");
    refreshes.database().sql("DELETE FROM zoom_host_days").update();
  }

  private static List<Fault> faults() {
    Diagnose diagnose =
        Upkeep.diagnosis(
            parts.part(DatabaseVitals.class),
            parts.part(KeysetVitals.class),
            () ->
                new Ports(
                    parts.part(Ports.ForPlatform.class),
                    parts.part(Ports.ForOrganizations.class),
                    parts.part(Ports.ForConnections.class),
                    parts.part(Ports.ForEvents.class),
                    parts.part(Ports.ForMessages.class),
                    parts.part(Ports.ForUpkeep.class),
                    parts.part(Ports.ForZoom.class),
                    parts.part(Mailer.class),
                    parts.part(Calendars.class)));
    Diagnose.Outcome outcome =
        diagnose.handle(new Diagnose.Command(new Actor.SupportEngineer("sam", "")));
    return ((Diagnose.Outcome.Diagnosed) outcome)
        .findings().stream().map(Finding::fault).distinct().toList();
  }

  @Test
  void findsThatZoomRefusesTheClientSecret() {
    refreshes.zoom("PUT", "settings", "{\"refuseSecrets\":true}");

    assertThat(faults()).containsExactly(Fault.CREDENTIALS_REFUSED);
  }

  @Test
  void findsThatZoomIsOutOfReach() {
    refreshes.zoom("POST", "faults", "{\"path\":\"token\",\"drop\":\"before\",\"times\":2}");

    assertThat(faults()).contains(Fault.ZOOM_UNREACHABLE);
  }

  @Test
  void findsThatZoomIsInTrouble() {
    refreshes.zoom("POST", "faults/html", "{\"at\":\"token\",\"times\":2}");

    assertThat(faults()).containsExactly(Fault.ZOOM_IN_TROUBLE);
  }

  @Test
  void findsThatScopesAreMissing() {
    refreshes.zoom("POST", "take-scopes", "{\"user\":\"" + ZOE + "\",\"refreshRefused\":true}");
    refreshes.renew();

    assertThat(faults()).containsExactly(Fault.SCOPES_MISSING);
  }

  @Test
  void findsThatTheAuthorizerIsNoAdminAnyMoreBeforeAnyCheckDoes() {
    refreshes.zoom("PATCH", "users/" + parts.zoom().userId(ZOE), "{\"role\":\"Member\"}");

    assertThat(faults()).containsExactly(Fault.AUTHORIZER_NO_ADMIN);
  }

  @Test
  void findsThatAHostsDayIsUsedUp() {
    refreshes.zoom("POST", "faults", DAY_IS_USED_UP);

    refreshes.acme().book(refreshes.acme().ada());

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(faults()).containsExactly(Fault.DAILY_LIMIT_USED_UP));
  }
}
