package dev.foyer.web.ui.eventtypes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.Expected;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import dev.foyer.web.ui.part.MemberBox;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamEventTypesTest extends UiTest {

  @BeforeEach
  void connect() {
    foyer().connectOrganization(acme());
  }

  @Test
  @Rule("BR-61")
  void warnsOfHostsWithoutAWorkingZoomAndSaysWhy() {
    navigate(EventTypesView.class);
    click("New event type");

    add("hugo");
    assertThat(dialogText()).contains("Hugo Hall", "No working Zoom: No license for meetings");

    location().setValue(LocationKind.PHONE);
    assertThat(dialogText()).doesNotContain("No working Zoom");
  }

  @Test
  void makesATeamEventTypeWithItsHostsInOrder() {
    navigate(EventTypesView.class);
    click("New event type");
    test(find(TextField.class).withLabel("Name").single()).setValue("Demo");
    add("carla");
    add("dan");
    test(find(Button.class).withAttribute("aria-label", "Move Carla Costa up").single()).click();
    test(find(Button.class).withAttribute("aria-label", "Remove Ada Adams from the hosts").single())
        .click();
    rule().setValue(HostRule.ROUND_ROBIN);

    click("Create");

    assertThat(page()).contains("Demo", "Carla Costa, Dan Davis", "Hosts take turns");
  }

  @Test
  void changesAnEventType() {
    foyer().eventType(acme().owner(), new Location.Zoom());
    navigate(EventTypesView.class);
    click("Edit");
    test(find(TextField.class).withLabel("Name").single()).setValue("Longer call");
    location().setValue(LocationKind.CUSTOM);
    test(find(TextField.class).withLabel("Text or link").single()).setValue("Our usual place");

    click("Save");

    assertThat(told()).isEqualTo("Longer call is changed.");
    assertThat(page()).contains("Longer call", "Custom: Our usual place");
  }

  @Test
  void saysThatSomebodyElseWasQuicker() {
    EventType eventType = foyer().eventType(acme().owner(), new Location.Zoom());
    navigate(EventTypesView.class);
    click("Edit");
    foyer()
        .ports()
        .eventTypes()
        .replace(eventType, eventType.on(eventType.terms().at(new Location.Custom("Theirs"))));
    test(find(TextField.class).withLabel("Name").single()).setValue("Mine");

    click("Save");

    assertThat(dialogText()).contains("Somebody else has changed this event type meanwhile");
  }

  @Test
  void deletesAfterSayingWhatThatDoes() {
    foyer().eventType(acme().owner(), new Location.Zoom());
    navigate(EventTypesView.class);

    click("Delete");
    test(dialog()).confirm();

    assertThat(told()).isEqualTo("Intro call is deleted.");
    assertThat(page()).doesNotContain("Intro call");
  }

  @Test
  void showsMembersTheirTeamsEventTypesWithoutChangingThem() {
    team(HostRule.FIRST_WORKING, "carla", "hugo");
    signInAs("carla");

    navigate(EventTypesView.class);

    assertThat(page())
        .contains("Carla Costa, Hugo Hall (no Zoom: No license for meetings)")
        .doesNotContain("Location needs attention");
    assertThat(offers("Book")).isTrue();
    assertThat(offers("Edit")).isFalse();
    assertThat(offers("Delete")).isFalse();
  }

  @Test
  void booksTheHostWhoIsPicked() {
    team(HostRule.BOOKED_HOST, "ada", "carla");
    navigate(EventTypesView.class);
    click("Book");
    host().setValue(acme().member("carla"));
    test(find(TextField.class).withLabel("Invitee’s name").single()).setValue("Ines Ibarra");
    find(EmailField.class).withLabel("Invitee’s e-mail").single().setValue("ines@guest.example");

    test(find(Button.class).from(find(Dialog.class).single()).withText("Book").single()).click();

    assertThat(page()).contains("Carla Costa");
  }

  @Test
  void asksForNoHostWhereTheRuleChooses() {
    team(HostRule.ROUND_ROBIN, "ada", "carla");
    navigate(EventTypesView.class);

    click("Book");

    assertThat(find(Select.class).withLabel("Host").exists()).isFalse();
  }

  private EventType team(HostRule rule, String... hosts) {
    return Expected.outcome(
            CreateEventType.Outcome.Created.class,
            foyer()
                .foyer()
                .eventTypes()
                .createEventType()
                .handle(
                    new CreateEventType.Command(
                        acme().id(),
                        acme().as("ada"),
                        new Terms(
                            Stream.of(hosts).map(name -> acme().member(name).id()).toList(),
                            rule,
                            "Demo",
                            Duration.ofMinutes(30),
                            new Location.Zoom()))))
        .eventType();
  }

  private void add(String name) {
    find(MemberBox.class).withLabel("Add a host").single().setValue(acme().member(name));
  }

  private String dialogText() {
    List<Dialog> open = find(Dialog.class).all();
    return textOf(open.getLast());
  }

  @SuppressWarnings("unchecked")
  private Select<LocationKind> location() {
    return find(Select.class).withLabel("Location").single();
  }

  @SuppressWarnings("unchecked")
  private Select<HostRule> rule() {
    return find(Select.class).withLabel("Whose Zoom meeting").single();
  }

  @SuppressWarnings("unchecked")
  private Select<Member> host() {
    return find(Select.class).withLabel("Host").single();
  }
}
