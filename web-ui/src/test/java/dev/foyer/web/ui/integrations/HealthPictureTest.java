package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeDetails;
import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.web.ui.UiTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The picture of the last 30 days, and the same in words for whoever doesn't see it. */
class HealthPictureTest extends UiTest {

  @Test
  void drawsTheBandsAndTellsThemInWords() {
    OrganizationConnection.Active active = foyer().connectOrganization(acme());
    note(active, new Diagnosis.Sound());
    foyer().clock().advance(Duration.ofHours(1));
    note(active, new Diagnosis.Doubtful(Doubt.ZOOM_IN_TROUBLE));
    foyer().clock().advance(Duration.ofHours(1));
    note(active, new Diagnosis.Sound());
    foyer().clock().advance(Duration.ofHours(1));

    navigate(ZoomView.class);

    Svg picture = find(Svg.class).withAttribute("role", "img").single();
    assertThat(picture.getElement().getProperty("innerHTML"))
        .contains("band band-worked", "band band-at-risk", "%\"")
        .doesNotContain("band-stopped");
    assertThat(picture.getElement().getAttribute("role")).isEqualTo("img");
    assertThat(picture.getElement().getAttribute("aria-label")).contains("last 30 days");
    assertThat(textOf(find(NativeDetails.class).single()))
        .contains("The same in words", "since Mar 4, 2026, 2:00")
        .contains("At risk: Zoom was in trouble itself when Foyer asked.");
    assertThat(page()).contains("WorkedAt riskNot checked");
  }

  private void note(OrganizationConnection connection, Diagnosis found) {
    Instant now = foyer().clock().instant();
    foyer().ports().healthHistory().note(acme().id(), connection.id(), found, now);
  }
}
