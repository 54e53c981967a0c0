package dev.foyer.web.ui.eventtypes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.Test;

@Rule("BR-32")
class DefaultLocationPanelTest extends UiTest {

  @Test
  void saysWhereADefaultIsMade() {
    navigate(EventTypesView.class);

    assertThat(page()).contains("The organization has no default location");
    assertThat(offers("See what would change")).isFalse();
  }

  @Test
  void hidesItFromMembers() {
    signInAs("carla");
    navigate(EventTypesView.class);

    assertThat(find(DefaultLocationPanel.class).exists()).isFalse();
  }

  @Test
  void startsNewEventTypesWithTheDefault() {
    zoomByDefault();
    navigate(EventTypesView.class);

    click("New event type");

    assertThat(find(Select.class).withLabel("Location").single().getValue())
        .isEqualTo(LocationKind.ORGANIZATION_DEFAULT);
  }

  @Test
  @Rule("BR-60")
  void showsWhatWouldChangeBeforeItDoes() {
    foyer().connectOrganization(acme());
    zoomByDefault();
    foyer().eventType(acme().member("hugo"), new Location.Phone("+44 20 7946 0000"));
    foyer().eventType(acme().member("carla"), new Location.Phone("+55 11 5555 0100"));
    navigate(EventTypesView.class);

    click("See what would change");

    assertThat(textOf(find(Dialog.class).single()))
        .contains(
            "One of them has no host with a working Zoom",
            "Now: Phone: +55 11 5555 0100",
            "Location needs attention: No license for meetings");
  }

  @Test
  void changesAllShowsTheProgressAndUndoes() {
    foyer().connectOrganization(acme());
    zoomByDefault();
    EventType eventType =
        foyer().eventType(acme().member("carla"), new Location.Phone("+55 11 5555 0100"));
    navigate(EventTypesView.class);
    click("See what would change");
    click("Change one event type");
    assertThat(page()).contains("Changed 0 of 1 event types.");
    assertThat(find(ProgressBar.class).exists()).isTrue();

    foyer().runDueJobs();
    seeComing("One event type was made to follow the default");
    assertThat(page()).contains("Zoom (organization’s default)");

    click("Undo");
    test(dialog()).confirm();
    foyer().runDueJobs();
    seeComing("1 of 1 event types have their earlier location back");
    assertThat(foyer().ports().eventTypes().find(acme().id(), eventType.id()).orElseThrow().terms())
        .isEqualTo(eventType.terms());
  }

  private void zoomByDefault() {
    Settings now = foyer().ports().settings().of(acme().id());
    foyer().ports().settings().replace(acme().id(), now, now.withZoomByDefault(true));
  }
}
