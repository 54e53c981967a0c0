package dev.foyer.web.ui.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.Test;

class IntegrationsViewTest extends UiTest {

  @Test
  void showsAdminsTheStateOfTheOrganizationsZoom() {
    navigate(IntegrationsView.class);
    assertThat(page()).contains("Integrations & apps", "Not connected");

    foyer().connectOrganization(acme());

    seeComing("Connected");
  }

  @Test
  void showsMembersTheStateOfTheirOwn() {
    foyer().connectOrganization(acme());
    signInAs("frank");

    navigate(IntegrationsView.class);

    assertThat(page()).contains("Zoom user deactivated").doesNotContain("Acme Corporation");
  }
}
