package dev.foyer.web.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.web.ui.UiTest;
import dev.foyer.web.ui.part.Page;
import org.junit.jupiter.api.Test;

@Rule({"BR-09", "BR-23"})
class MembersViewTest extends UiTest {

  @Test
  void addsAMemberAndShowsThePasswordLinkOnce() {
    navigate(MembersView.class);

    add("Zoe Zimmer", "zoe@acme.example");

    assertThat(page()).contains("Zoe Zimmer is added");
    assertThat(find(TextField.class).withLabel("Password link").single().getValue())
        .startsWith("https://foyer.example/password/");
    navigate("", Page.class);
    navigate(MembersView.class);
    assertThat(find(TextField.class).withLabel("Password link").exists()).isFalse();
  }

  @Test
  void showsTheNewMembersZoomAsSoonAsZoomHasAnswered() {
    foyer().connectOrganization(acme());
    navigate(MembersView.class);
    add("Zoe Zimmer", "zoe@acme.example");
    assertThat(page()).contains("zoe@acme.example" + "Member" + "No Zoom");

    foyer().runDueJobs();

    seeComing("zoe@acme.example" + "Member" + "Organization’s Zoom");
    assertThat(foyer().zoom().script().calls(Operation.USER_BY_EMAIL)).isPositive();
  }

  @Test
  void saysThatTheAddressIsTaken() {
    navigate(MembersView.class);

    add("Carla Again", "carla@acme.example");

    EmailField email = find(EmailField.class).withLabel("E-mail").single();
    assertThat(email.isInvalid()).isTrue();
    assertThat(email.getErrorMessage()).isEqualTo("carla@acme.example is taken already.");
  }

  @Test
  void saysAtTheFieldsWhatIsUnfit() {
    navigate(MembersView.class);

    add("", "no address");

    assertThat(find(TextField.class).withLabel("Name").single().getErrorMessage())
        .isEqualTo("A name has 1 to 120 characters.");
    assertThat(find(EmailField.class).withLabel("E-mail").single().getErrorMessage())
        .isEqualTo("An e-mail address looks like ada@acme.example.");
  }

  @Test
  void tellsMembersThatItIsForAdmins() {
    signInAs("carla");

    navigate(MembersView.class);

    assertThat(page()).contains("Only owners and admins");
    assertThat(offers("Add member")).isFalse();
  }

  private void add(String name, String email) {
    click("Add member");
    test(find(TextField.class).withLabel("Name").single()).setValue(name);
    find(EmailField.class).withLabel("E-mail").single().setValue(email);
    click("Add");
  }
}
