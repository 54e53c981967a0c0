package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsArePreviewedTest {
  private static final Settings ALLOWED = Settings.INITIAL.withMembersMayDisconnect(true);
  private static final Settings SUMMARIES = Settings.INITIAL.withMeetingSummary(MeetingSummary.ON);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  @Rule({"BR-30", "BR-31"})
  void beginsWithZoomsOwnSummariesAndNobodyWhoMayDisconnect() {
    assertThat(shown())
        .isEqualTo(
            new ShowSettings.Outcome.Shown(
                new Settings(MeetingSummary.LEAVE_TO_ZOOM, false, false), 0));
  }

  @Test
  @Rule("BR-30")
  void countsForWhomTheSummaryCannotApply() {
    rig.connectOrganization(acme);

    assertThat(preview(SUMMARIES))
        .isEqualTo(new PreviewSettings.Outcome.Previewed(Settings.INITIAL, SUMMARIES, 0, 3, 1));
    assertThat(preview(Settings.INITIAL.withMeetingSummary(MeetingSummary.OFF)).withSummary())
        .isZero();
  }

  @Test
  @Rule("BR-30")
  void countsNobodyForSummariesWhoUsesAPersonalZoom() {
    rig.connectOrganization(acme);
    rig.connectPersonal(acme.member("carla"), "carla.costa@mail.example");

    assertThat(preview(SUMMARIES).withSummary()).isEqualTo(2);
  }

  @Test
  @Rule("BR-30")
  void saysInTheListWhoLacksTheSummary() {
    rig.connectOrganization(acme);
    assertThat(listed()).noneMatch(ConnectedUser::lacksSummary);

    change(Settings.INITIAL, SUMMARIES);

    assertThat(listed())
        .filteredOn(ConnectedUser::lacksSummary)
        .singleElement()
        .satisfies(
            user -> {
              assertThat(user.member()).isEqualTo(acme.member("dan"));
              assertThat(user.standing().readiness()).isEqualTo(Readiness.READY_BUT_BASIC);
            });
  }

  @Test
  @Rule("BR-30")
  void explainsWhoLacksTheSummary() {
    rig.connectOrganization(acme);
    change(Settings.INITIAL, SUMMARIES);

    assertThat(explained("dan")).contains(Explanation.Finding.SUMMARY_MISSING);
    assertThat(explained("carla")).doesNotContain(Explanation.Finding.SUMMARY_MISSING);
  }

  @Test
  @Rule({"BR-24", "BR-31", "BR-60"})
  void countsWhoComesBackBeforeTheSettingIsTurnedOff() {
    change(Settings.INITIAL, ALLOWED);
    for (String who : List.of("carla", "dan")) {
      rig.foyer()
          .decisions()
          .optOut()
          .handle(new OptOut.Command(acme.id(), acme.as(who), acme.member(who).id()));
    }

    assertThat(shown().optedOut()).isEqualTo(2);
    assertThat(preview(Settings.INITIAL).returning()).isEqualTo(2);
    assertThat(preview(ALLOWED.withZoomByDefault(true)).returning()).isZero();
    assertThat(shown().optedOut()).as("a preview changes nothing").isEqualTo(2);
  }

  @Test
  @Rule({"BR-31", "BR-71"})
  void journalsWhatWasChangedFromWhatToWhat() {
    change(Settings.INITIAL, ALLOWED.withMeetingSummary(MeetingSummary.ON));

    assertThat(lastEntry().kind()).isEqualTo(EntryKind.SETTINGS_CHANGED);
    assertThat(lastEntry().before())
        .isEqualTo(
            Facts.of("meetingSummary", "LEAVE_TO_ZOOM").and("membersMayDisconnect", "false"));
    assertThat(lastEntry().after())
        .isEqualTo(Facts.of("meetingSummary", "ON").and("membersMayDisconnect", "true"));
  }

  @Test
  void changesNothingThatWasNotSeen() {
    change(Settings.INITIAL, ALLOWED);

    assertThat(change(Settings.INITIAL, SUMMARIES))
        .isEqualTo(new ChangeSettings.Outcome.ChangedMeanwhile());
    assertThat(change(ALLOWED, ALLOWED)).isEqualTo(new ChangeSettings.Outcome.NothingToChange());
    assertThat(shown().settings()).isEqualTo(ALLOWED);
    assertThat(rig.journal(acme)).containsOnlyOnce(EntryKind.SETTINGS_CHANGED);
  }

  @ParameterizedTest
  @EnumSource(MeetingSummary.class)
  @Rule({"BR-07", "BR-30"})
  void keepsSettingsWithoutAConnection(MeetingSummary summary) {
    Settings chosen = ALLOWED.withMeetingSummary(summary);
    rig.connectOrganization(acme);
    change(Settings.INITIAL, chosen);

    rig.disconnect(acme);

    assertThat(shown().settings()).isEqualTo(chosen);
  }

  private ShowSettings.Outcome.Shown shown() {
    return Expected.outcome(
        ShowSettings.Outcome.Shown.class,
        rig.foyer()
            .decisions()
            .showSettings()
            .handle(new ShowSettings.Command(acme.id(), acme.as("ada"))));
  }

  private PreviewSettings.Outcome.Previewed preview(Settings to) {
    return Expected.outcome(
        PreviewSettings.Outcome.Previewed.class,
        rig.foyer()
            .decisions()
            .previewSettings()
            .handle(new PreviewSettings.Command(acme.id(), acme.as("ada"), to)));
  }

  private ChangeSettings.Outcome change(Settings from, Settings to) {
    return rig.foyer()
        .decisions()
        .changeSettings()
        .handle(new ChangeSettings.Command(acme.id(), acme.as("ada"), from, to));
  }

  private List<Explanation.Finding> explained(String who) {
    return Expected.outcome(
            ExplainMember.Outcome.Explained.class,
            rig.foyer()
                .connected()
                .explainMember()
                .handle(
                    new ExplainMember.Command(acme.id(), acme.as("ada"), acme.member(who).id())))
        .explanation()
        .steps()
        .stream()
        .map(Explanation.Step::finding)
        .toList();
  }

  private List<ConnectedUser> listed() {
    return Expected.outcome(
            ListConnectedUsers.Outcome.Listed.class,
            rig.foyer()
                .connected()
                .listConnectedUsers()
                .handle(
                    new ListConnectedUsers.Command(
                        acme.id(), acme.as("ada"), Filter.ALL, ConnectedUsers.After.START, 50)))
        .users();
  }

  private Entry lastEntry() {
    return rig.ports().journal().all(acme.id()).getLast();
  }
}
