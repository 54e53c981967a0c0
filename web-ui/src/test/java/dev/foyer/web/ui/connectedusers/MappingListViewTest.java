package dev.foyer.web.ui.connectedusers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import dev.foyer.web.ui.part.CsvDownload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-41")
class MappingListViewTest extends UiTest {

  @BeforeEach
  void connect() {
    foyer().connectOrganization(acme());
  }

  @Test
  void showsOfEachLineWhatItWouldDo() {
    take(
        "member;zoom\ngrace@acme.example;zoe@acme.example\nx;y\nerin@acme.example;carla@acme.example\n");

    assertThat(page())
        .contains("Nothing has been changed. This is what the 3 lines would do.")
        .contains(
            "Line 2", "Will be mapped (1)", "No e-mail address (1)", "Shares a Zoom user (1)");
    assertThat(offers("Map one member")).isTrue();
  }

  @Test
  void mapsOnceItIsConfirmedAndOffersTheResult() {
    take("grace@acme.example,zoe@acme.example\nerin@acme.example,carla@acme.example\n");
    test(find(Checkbox.class).single()).click();

    click("Map 2 members");
    assertThat(page()).contains("You can leave this page; it goes on.");
    foyer().runDueJobs();

    seeComing("2 of 2 lines were mapped.");
    assertThat(find(CsvDownload.class).withText("Download the result").exists()).isTrue();

    click("Forget this list");
    assertThat(page()).doesNotContain("lines were mapped");
  }

  @Test
  void isFoundAgainByWhoeverComesLater() {
    take("grace@acme.example,zoe@acme.example");

    signInAs("bruno");
    navigate(MappingListView.class);

    assertThat(page()).contains("Will be mapped (1)");
    click("Discard");
    assertThat(page()).doesNotContain("Will be mapped");
  }

  @Test
  void refusesWhatIsNoList() {
    take("");
    assertThat(page()).contains("There are no lines.");
  }

  @Test
  void isForOwnersAndAdmins() {
    signInAs("carla");

    take("grace@acme.example,zoe@acme.example");

    assertThat(page()).contains("Only owners and admins").doesNotContain("Will be mapped");
  }

  private void take(String file) {
    navigate(MappingListView.class);
    find(MappingListView.class).single().take(file);
  }
}
