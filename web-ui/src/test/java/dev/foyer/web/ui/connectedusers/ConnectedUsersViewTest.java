package dev.foyer.web.ui.connectedusers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Role;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"BR-40", "BR-41"})
class ConnectedUsersViewTest extends UiTest {

  @BeforeEach
  void connect() {
    foyer().connectOrganization(acme());
  }

  @Test
  void listsEveryMemberWithTypeAndReadiness() {
    navigate(ConnectedUsersView.class);

    assertThat(row("Carla Costa")).contains("Organization’s Zoom", "Ready");
    assertThat(row("Dan Davis")).contains("Ready, 40 minutes at most");
    assertThat(row("Erin Evans")).contains("No Zoom", "Invitation to Zoom not accepted");
    assertThat(row("Grace Green")).contains("No Zoom user with this e-mail");
    assertThat(row("Hugo Hall")).contains("No license for meetings");
    assertThat(page()).contains("All (8)", "Organization’s Zoom (4)", "No Zoom (4)");
  }

  @Test
  @Rule("BR-30")
  void notesWhoLacksTheSummaryThatTheOrganizationWants() {
    foyer()
        .foyer()
        .decisions()
        .changeSettings()
        .handle(
            new ChangeSettings.Command(
                acme().id(),
                acme().as("ada"),
                Settings.INITIAL,
                Settings.INITIAL.withMeetingSummary(MeetingSummary.ON)));

    navigate(ConnectedUsersView.class);

    assertThat(row("Dan Davis")).contains("No meeting summary: it needs a license");
    assertThat(row("Carla Costa")).doesNotContain("No meeting summary");
  }

  @Test
  void filtersByTypeReadinessAndTextFromTheAddress() {
    open("connected-users", Map.of("type", "none"));
    assertThat(rows()).isEqualTo(4);

    open("connected-users", Map.of("type", "none", "readiness", "not-licensed"));
    assertThat(rows()).isEqualTo(1);

    open("connected-users", Map.of("search", "CARLA"));
    assertThat(rows()).isEqualTo(1);

    open("connected-users", Map.of("type", "nonsense", "search", "nobody"));
    assertThat(rows()).isZero();
    assertThat(page()).contains("Nobody fits.");
  }

  @Test
  void searchesWhileSomebodyTypes() {
    navigate(ConnectedUsersView.class);

    test(find(TextField.class).withLabel("Search by name or e-mail").single()).setValue("grace");

    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void showsAMembersDetailsWithTheWholeExplanation() {
    open("connected-users", Map.of("member", acme().member("hugo").id().toString()));

    assertThat(textOf(find(MemberDetail.class).single()))
        .contains("Hugo Hall", "hugo@acme.example", "A Zoom admin assigns a license")
        .contains("has no license for meetings", "So no meeting can be made now");
  }

  @Test
  void saysThatThereIsNoSuchMember() {
    open("connected-users", Map.of("member", "00000000-0000-7000-8000-000000000000"));

    assertThat(page()).contains("There is no such member.");
  }

  @Test
  void showsAPersonalConnectionAsItComes() {
    navigate(ConnectedUsersView.class);

    foyer().connectPersonal(acme().member("grace"), "grace@mail.example");

    seeComing("Personal Zoom (1)");
    assertThat(row("Grace Green")).contains("Personal Zoom");
  }

  @Test
  void showsMoreOnDemand() {
    IntStream.rangeClosed(1, 60)
        .forEach(
            number -> acme().with("Extra " + number, "x" + number + "@acme.example", Role.MEMBER));
    navigate(ConnectedUsersView.class);
    assertThat(rows()).isEqualTo(50);

    click("Show more");

    assertThat(rows()).isEqualTo(68);
    assertThat(offers("Show more")).isFalse();
  }

  @Test
  void tellsMembersThatItIsForAdmins() {
    signInAs("carla");

    navigate(ConnectedUsersView.class);

    assertThat(page()).contains("Only owners and admins").doesNotContain("Grace Green");
  }

  private long rows() {
    return items().size();
  }

  private List<ListItem> items() {
    return find(ListItem.class)
        .from(find(UnorderedList.class).withClassName("rows").single())
        .all();
  }

  private String row(String name) {
    return items().stream()
        .map(this::textOf)
        .filter(text -> text.contains(name))
        .findFirst()
        .orElseThrow();
  }
}
