package dev.foyer.core.hearing.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.rule.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Support looks at what was told, and has it heard again. */
@Rule("BR-13")
class NoticesAreReplayedTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String CARLA = "carla@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final WhatZoomTells zoom = new WhatZoomTells(rig);

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @Test
  void givesUpOnANoticeThatBreaksEveryRun() {
    rig.zoomTells(zoom.of(ZOE).ofDeletion());
    ReceivedNotice received = zoom.newest();
    for (int i = 0; i < 10; i++) {
      ReceivedNotice before = zoom.newest();
      rig.ports().inbox().replace(before, before.begun());
    }

    assertThat(zoom.hearOnly()).isInstanceOf(NoticeState.Failed.class);

    Expected.outcome(ReplayWebhook.Outcome.Replayed.class, replay(received.id()));
    assertThat(zoom.hearOnly()).isInstanceOf(NoticeState.Done.class);
    assertThat(rig.journal(acme)).endsWith(EntryKind.NOTICE_REPLAYED);
  }

  @Test
  void replaysOnlyWhatIsThereAndSettled() {
    rig.zoomTells(zoom.of(ZOE).ofDeletion());

    assertThat(replay(zoom.newest().id())).isInstanceOf(ReplayWebhook.Outcome.StillOpen.class);
    assertThat(replay(new NoticeId(rig.given().id())))
        .isInstanceOf(ReplayWebhook.Outcome.NotThere.class);
    assertThat(
            rig.foyer()
                .hearing()
                .replayWebhook()
                .handle(
                    new ReplayWebhook.Command(
                        new Actor.SupportEngineer("sam", ""), zoom.newest().id())))
        .isInstanceOf(ReplayWebhook.Outcome.NotAllowed.class);
  }

  @Test
  void showsWhomANoticeConcerns() {
    rig.zoomTells(zoom.of(CARLA).ofDeletion());

    ShowWebhook.Outcome.Shown shown =
        Expected.outcome(
            ShowWebhook.Outcome.Shown.class,
            rig.foyer()
                .hearing()
                .showWebhook()
                .handle(new ShowWebhook.Command(FoyerUnderTest.SUPPORT, zoom.newest().id())));

    assertThat(shown.concerned()).containsExactly(acme.id());
  }

  private ReplayWebhook.Outcome replay(NoticeId notice) {
    return rig.foyer()
        .hearing()
        .replayWebhook()
        .handle(new ReplayWebhook.Command(FoyerUnderTest.SUPPORT, notice));
  }
}
