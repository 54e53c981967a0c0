package dev.foyer.web.ui.connectedusers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import dev.foyer.web.ui.UiTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"BR-40", "BR-41"})
class MappingByHandViewTest extends UiTest {

  @BeforeEach
  void connect() {
    foyer()
        .zoom()
        .people()
        .add(Person.member(SamplePeople.ACME, "Grace Green", "gg@elsewhere.example"));
    foyer().connectOrganization(acme());
  }

  @Test
  void mapsAMemberToASuggestedZoomUser() {
    look("grace");
    assertThat(detail()).contains("None: no Zoom user has the member’s e-mail address.");

    click("Map to a Zoom user …");
    assertThat(textOf(find(MapDialog.class).single()))
        .contains("gg@elsewhere.example", "same name");
    choose("gg@elsewhere.example");

    assertThat(told())
        .isEqualTo("Grace Green has the Zoom user Grace Green (gg@elsewhere.example) now.");
    assertThat(detail()).contains("mapped by hand", "by Ada Adams, on", "Ready");
  }

  @Test
  void findsZoomUsersAsSomebodyTypes() {
    look("grace");
    click("Map to a Zoom user …");

    TextField search = find(TextField.class).withLabel("Search the account’s Zoom users").single();
    test(search).setValue("zim");
    assertThat(textOf(find(MapDialog.class).single())).contains("zoe@acme.example");

    test(search).setValue("nobody");
    assertThat(textOf(find(MapDialog.class).single())).contains("Nobody in the account begins");
  }

  @Test
  void warnsBeforeTwoShareAZoomUser() {
    look("grace");
    click("Map to a Zoom user …");
    test(find(TextField.class).withLabel("Search the account’s Zoom users").single())
        .setValue("carla");
    choose("carla@acme.example");
    assertThat(detail()).contains("None: no Zoom user");

    test(find(SharedDialog.class).single()).confirm();

    assertThat(detail()).contains("Also the Zoom user of Carla Costa");
  }

  @Test
  void takesAMappingBack() {
    look("grace");
    click("Map to a Zoom user …");
    choose("gg@elsewhere.example");

    click("Back to the e-mail address");

    assertThat(told()).isEqualTo("Grace Green is matched by e-mail address again.");
    assertThat(detail()).contains("None: no Zoom user");
    assertThat(offers("Back to the e-mail address")).isFalse();
  }

  @Test
  void confirmsWhoComesAfterAZoomUserThatIsGone() {
    Person carla = foyer().zoom().people().named("carla@acme.example");
    foyer().zoom().people().remove("carla@acme.example");
    foyer()
        .zoom()
        .people()
        .add(
            new Person(
                carla.account(),
                new ZoomUserId("zu-new"),
                carla.email(),
                "Carla C.",
                carla.license(),
                carla.status(),
                carla.role(),
                carla.privileges()));
    foyer().foyer().connected().matchMember().handle(acme().id(), acme().member("carla").id());
    look("carla");
    assertThat(detail())
        .contains("Zoom user gone", "is no longer in the account")
        .contains("Carla C. (carla@acme.example) has the member’s address now.");

    click("Yes, use this Zoom user");

    assertThat(detail()).contains("Ready").doesNotContain("no longer in the account");
  }

  @Test
  void nudgesAMemberOnceADay() {
    look("hugo");
    click("Send a nudge");
    assertThat(told()).isEqualTo("Hugo Hall gets a message and a mail.");
    assertThat(
            foyer()
                .ports()
                .messages()
                .to(acme().id(), acme().member("hugo").id(), new MessageId(new UUID(-1, -1)), 10))
        .singleElement()
        .satisfies(message -> assertThat(message.kind()).isEqualTo(MessageKind.NUDGE));

    click("Send a nudge");
    assertThat(told()).isEqualTo("Hugo Hall was nudged today already.");
  }

  @Test
  void hasWordsForTheZoomAdminWhereThatHelps() {
    look("hugo");
    assertThat(find(Details.class).exists()).isTrue();

    look("carla");
    assertThat(find(Details.class).exists()).isFalse();
    assertThat(offers("Send a nudge")).isFalse();
  }

  @Test
  void showsTheReadingOfZoomUsersAndStartsAnother() {
    navigate(ConnectedUsersView.class);
    assertThat(page()).contains("12 Zoom users, read just now.");

    click("Read Zoom users again");
    assertThat(page()).contains("0 of about 12 Zoom users read, since");

    foyer().runDueJobs();
    seeComing("12 Zoom users, read just now.");
  }

  private void look(String name) {
    open("connected-users", Map.of("member", acme().member(name).id().toString()));
  }

  private String detail() {
    return textOf(find(MemberDetail.class).single());
  }

  private void choose(String email) {
    test(find(Button.class).withAttribute("aria-label", "Map to " + email).single()).click();
  }
}
