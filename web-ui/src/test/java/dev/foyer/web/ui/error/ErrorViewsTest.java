package dev.foyer.web.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.foyer.web.ui.UiTest;
import org.junit.jupiter.api.Test;

class ErrorViewsTest extends UiTest {

  @Test
  void saysThatThereIsNoSuchPage() {
    UI.getCurrent().navigate("nowhere");

    assertThat(page()).contains("There is no such page", "Go to the home page");
  }

  @Test
  void saysThatThereIsNoSuchPageForAnAddressThatNamesNoBooking() {
    UI.getCurrent().navigate("events/nonsense");

    assertThat(page()).contains("There is no such page");
  }

  @Test
  void givesAReferenceForWhatBroke() {
    signOut();
    UI.getCurrent().navigate("members");

    assertThat(page()).containsPattern("tell support this reference: [0-9a-f]{12}");
  }
}
