package dev.foyer.core.organization.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import org.junit.jupiter.api.Test;

/** What every {@link KeptSettings} promises. */
public abstract class KeptSettingsContract extends PortContract {
  private static final Settings CHANGED = new Settings(MeetingSummary.ON, true, true);

  private KeptSettings settings() {
    return ports().settings();
  }

  @Test
  void beginsWithTheInitialSettings() {
    assertThat(settings().of(acme.id())).isEqualTo(Settings.INITIAL);
  }

  @Test
  void keepsEveryField() {
    Every.fieldDiffers(Settings.INITIAL, CHANGED);
    assertThat(replace(Settings.INITIAL, CHANGED)).isTrue();
    assertThat(settings().of(acme.id())).isEqualTo(CHANGED);
    assertThat(replace(CHANGED, Settings.INITIAL)).isTrue();
    assertThat(settings().of(acme.id())).isEqualTo(Settings.INITIAL);
  }

  @Test
  void keepsEveryAnswerAboutTheSummary() {
    Settings before = Settings.INITIAL;
    for (MeetingSummary summary : MeetingSummary.values()) {
      Settings next = new Settings(summary, false, false);
      assertThat(replace(before, next)).isTrue();
      assertThat(settings().of(acme.id())).isEqualTo(next);
      before = next;
    }
  }

  @Test
  void changesNothingIfOtherSettingsHold() {
    assertThat(replace(CHANGED, Settings.INITIAL)).isFalse();
    assertThat(settings().of(acme.id())).isEqualTo(Settings.INITIAL);
    replace(Settings.INITIAL, CHANGED);
    Settings late = new Settings(MeetingSummary.OFF, false, false);
    assertThat(replace(Settings.INITIAL, late)).isFalse();
    assertThat(settings().of(acme.id())).isEqualTo(CHANGED);
  }

  @Test
  void replacesSettingsByTheSame() {
    assertThat(replace(Settings.INITIAL, Settings.INITIAL)).isTrue();
    assertThat(replace(Settings.INITIAL, Settings.INITIAL)).isTrue();
    assertThat(replace(CHANGED, CHANGED)).isFalse();
    assertThat(settings().of(acme.id())).isEqualTo(Settings.INITIAL);
  }

  @Test
  void holdsWhatHolds() {
    assertThat(inOne(() -> settings().hold(acme.id()))).isEqualTo(Settings.INITIAL);
    assertThat(settings().of(acme.id())).isEqualTo(Settings.INITIAL);
    replace(Settings.INITIAL, CHANGED);
    assertThat(inOne(() -> settings().hold(acme.id()))).isEqualTo(CHANGED);
    assertThat(settings().of(acme.id())).isEqualTo(CHANGED);
  }

  @Test
  void keepsThemForEachOrganization() {
    replace(Settings.INITIAL, CHANGED);
    assertThat(settings().of(other.id())).isEqualTo(Settings.INITIAL);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    inOneThatFails(() -> settings().replace(acme.id(), Settings.INITIAL, CHANGED));
    assertThat(settings().of(acme.id())).isEqualTo(Settings.INITIAL);
  }

  private boolean replace(Settings expected, Settings next) {
    return inOne(() -> settings().replace(acme.id(), expected, next));
  }
}
