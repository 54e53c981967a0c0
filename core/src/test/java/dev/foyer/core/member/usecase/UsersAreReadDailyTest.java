package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What Zoom's messages would have told, had they come, is found out by reading. */
@Rule("BR-10")
class UsersAreReadDailyTest {
  private static final String CARLA = "carla@acme.example";
  private static final Duration A_DAY = Duration.ofDays(1);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final OrganizationConnection connection = rig.connectOrganization(acme);

  @Test
  void noticesWithinADayWhatHasChangedInTheAccount() {
    rig.zoom().people().change(CARLA, carla -> carla.licensed(License.BASIC));

    rig.later(A_DAY);

    assertThat(licenseOfCarla()).isEqualTo(License.BASIC);
    assertThat(readings()).isEqualTo(2);
  }

  @Test
  void readsAgainWhereTheJobWasLost() {
    rig.ports().jobs().forgetAll();
    rig.zoom().people().change(CARLA, carla -> carla.licensed(License.BASIC));

    rig.foyer().connections().startWatching().handle();
    rig.runDueJobs();
    rig.later(A_DAY);

    assertThat(licenseOfCarla()).isEqualTo(License.BASIC);
  }

  @Test
  void stopsWithTheConnection() {
    rig.disconnect(acme);
    rig.runDueJobs();
    int before = rig.zoom().script().calls(Operation.USER_PAGE);

    rig.later(A_DAY.multipliedBy(2));

    assertThat(rig.zoom().script().calls(Operation.USER_PAGE)).isEqualTo(before);
  }

  private int readings() {
    return Collections.frequency(rig.journal(acme), EntryKind.ZOOM_USERS_READ);
  }

  private License licenseOfCarla() {
    return Expected.outcome(
            MatchState.Pinned.class,
            rig.ports()
                .zoomUserMatches()
                .find(acme.id(), connection.approval().account().id(), acme.member("carla").id())
                .orElseThrow()
                .state())
        .user()
        .license();
  }
}
