package dev.foyer.web.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import dev.foyer.web.ui.part.ShareBar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rule("BR-54")
class HostsPanelTest extends UiTest {

  @Test
  void drawsWhatTheBusiestHaveSpentAndWarnsOfOverlaps() {
    OrganizationConnection.Active connection = foyer().connectOrganization(acme());
    foyer()
        .ports()
        .hostAllowance()
        .exhaust(
            new LimitedHost(
                connection.approval().environment(),
                connection.approval().account().id(),
                new ZoomUserId("zu-carla-acme.example")),
            LocalDate.ofInstant(foyer().clock().instant(), ZoneOffset.UTC));
    foyer().book(acme().member("carla"));
    foyer().book(acme().member("carla"));

    open("events", Map.of("whose", "everybodys"));

    assertThat(page())
        .contains("100 of 100 today", "some meetings must wait for the next day")
        .contains("Carla Costa: “Intro call” begins on", "hold one meeting at a time");
    assertThat(find(ShareBar.class).single().getContent().getElement().getProperty("innerHTML"))
        .contains("share tone-bad");
  }

  @Test
  void saysThatAllIsCalm() {
    open("events", Map.of("whose", "everybodys"));

    assertThat(page()).contains("Nobody has created or changed", "No host comes near the limit");
  }

  @Test
  void isForAdminsWhoLookAtEverybodysEventsOnly() {
    open("events", Map.of());
    assertThat(find(HostsPanel.class).exists()).isFalse();

    signInAs("carla");
    open("events", Map.of("whose", "everybodys"));
    assertThat(find(HostsPanel.class).exists()).isFalse();
  }
}
