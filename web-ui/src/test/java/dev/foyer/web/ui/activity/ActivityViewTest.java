package dev.foyer.web.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.rule.Rule;
import dev.foyer.web.ui.UiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rule("BR-71")
class ActivityViewTest extends UiTest {

  @Test
  void tellsWhoDidWhatNewestFirst() {
    foyer().connectOrganization(acme());

    navigate(ActivityView.class);

    assertThat(page())
        .containsSubsequence("Zoom connected", "Connect link created", "Domain verified")
        .contains("Ada Adams", "the Zoom admin", "Support: sam", "ticket 4711");
  }

  @Test
  void unfoldsBeforeAndAfterWithNamesForMembers() {
    foyer().connectOrganization(acme());
    foyer().disconnect(acme());

    navigate(ActivityView.class);

    assertThat(page())
        .contains("Before: account", "za-100200300")
        .contains("After: role", "MEMBER", "Member: Carla Costa");
  }

  @Test
  void filtersByTheKindInTheAddress() {
    foyer().connectOrganization(acme());

    open("activity", Map.of("kind", "domain-verified"));

    assertThat(page()).contains("Domain verified").doesNotContain("Connect link created");
  }

  @Test
  void showsWhatHappensWhileItIsOpen() {
    navigate(ActivityView.class);

    foyer().book(acme().owner());

    seeComing("Event booked");
  }

  @Test
  void verifiesThatTheChainIsUnbroken() {
    foyer().foyer().connections().startWatching().handle();
    foyer().runDueJobs();
    navigate(ActivityView.class);
    assertThat(page()).contains("Nobody has verified yet");

    click("Verify now");

    assertThat(page()).contains("Every entry is as it was written", "unbroken until");
  }

  @Test
  void tellsMembersThatItIsForAdmins() {
    signInAs("carla");

    navigate(ActivityView.class);

    assertThat(page()).contains("Only owners and admins").doesNotContain("Domain verified");
  }
}
