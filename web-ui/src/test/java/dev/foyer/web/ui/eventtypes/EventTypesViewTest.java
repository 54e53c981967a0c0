package dev.foyer.web.ui.eventtypes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.location.Location;
import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rule("BR-61")
class EventTypesViewTest extends UiTest {

  @Test
  void createsAnEventTypeOnZoom() {
    navigate(EventTypesView.class);

    create("Deep dive", 45);

    assertThat(told()).isEqualTo("Deep dive is created.");
    assertThat(page()).contains("Deep dive", "45 minutes", "Zoom");
  }

  @Test
  void createsAnEventTypeElsewhere() {
    navigate(EventTypesView.class);
    click("New event type");
    test(find(TextField.class).withLabel("Name").single()).setValue("Office visit");
    location().setValue(LocationKind.IN_PERSON);
    test(find(TextField.class).withLabel("Address").single()).setValue("1 Example Street");

    click("Create");

    assertThat(page()).contains("In person: 1 Example Street");
  }

  @Test
  void saysAtTheFieldsWhatIsUnfit() {
    navigate(EventTypesView.class);
    click("New event type");
    location().setValue(LocationKind.PHONE);
    find(IntegerField.class).single().clear();

    click("Create");

    assertThat(find(TextField.class).withLabel("Name").single().isInvalid()).isTrue();
    assertThat(find(TextField.class).withLabel("Phone number").single().isInvalid()).isTrue();
    assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
    assertThat(find(Dialog.class).exists()).isTrue();
  }

  @Test
  void saysWhichLocationNeedsAttentionAndWhy() {
    foyer().eventType(acme().owner(), new Location.Zoom());

    navigate(EventTypesView.class);
    assertThat(page()).contains("Location needs attention: Zoom not connected");

    foyer().connectOrganization(acme());
    eventually(() -> assertThat(page()).doesNotContain("Location needs attention"));
  }

  @Test
  void letsAdminsLookAtSomebodyElses() {
    foyer().eventType(acme().member("carla"), new Location.Phone("+55 11 5555 0100"));

    open("event-types", Map.of("host", acme().member("carla").id().toString()));

    assertThat(page()).contains("Phone: +55 11 5555 0100");
  }

  @Test
  void showsAdminsEverybodysUntilTheyChooseAHost() {
    foyer().eventType(acme().member("carla"), new Location.Phone("+55 11 5555 0100"));
    foyer().eventType(acme().member("dan"), new Location.Phone("+1 212 555 0100"));
    navigate(EventTypesView.class);
    assertThat(page()).contains("Phone: +55 11 5555 0100", "Phone: +1 212 555 0100");

    open("event-types", Map.of("host", acme().member("dan").id().toString()));

    assertThat(page()).contains("+1 212 555 0100").doesNotContain("+55 11 5555 0100");
  }

  @Test
  void keepsMembersToTheirOwn() {
    foyer().eventType(acme().owner(), new Location.Phone("+44 20 5555 0100"));
    signInAs("carla");

    open("event-types", Map.of("host", acme().owner().id().toString()));

    assertThat(page()).contains("There is no event type yet.").doesNotContain("+44 20 5555 0100");
  }

  @Test
  @Rule("BR-51")
  void booksAnEventAndLeadsToIt() {
    foyer().connectOrganization(acme());
    foyer().eventType(acme().owner(), new Location.Zoom());
    navigate(EventTypesView.class);

    book("Ines Ibarra", "ines@guest.example");

    assertThat(page()).contains("Ines Ibarra (ines@guest.example)", "Waiting");
    foyer().runDueJobs();
    seeComing("Opens the join link");
  }

  @Test
  void booksNothingInThePast() {
    foyer().eventType(acme().owner(), new Location.Zoom());
    navigate(EventTypesView.class);
    click("Book");
    find(DateTimePicker.class).single().setValue(LocalDateTime.of(2026, 1, 1, 9, 0));
    fill("Ines Ibarra", "ines@guest.example");

    confirm();

    assertThat(find(DateTimePicker.class).single().getErrorMessage())
        .isEqualTo("This is in the past. Choose a later time.");
  }

  private void create(String name, int minutes) {
    click("New event type");
    test(find(TextField.class).withLabel("Name").single()).setValue(name);
    find(IntegerField.class).single().setValue(minutes);
    click("Create");
  }

  private void book(String name, String email) {
    click("Book");
    fill(name, email);
    confirm();
  }

  private void confirm() {
    test(find(Button.class).from(find(Dialog.class).single()).withText("Book").single()).click();
  }

  private void fill(String name, String email) {
    test(find(TextField.class).withLabel("Invitee’s name").single()).setValue(name);
    find(EmailField.class).withLabel("Invitee’s e-mail").single().setValue(email);
  }

  @SuppressWarnings("unchecked")
  private Select<LocationKind> location() {
    return find(Select.class).withLabel("Location").single();
  }
}
