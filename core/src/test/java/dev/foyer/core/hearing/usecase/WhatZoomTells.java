package dev.foyer.core.hearing.usecase;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.fixture.ANotice;
import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.scripted.Person;
import java.time.Instant;
import java.util.Set;

/** Notices about people of the scripted Zoom, and what becomes of them. */
final class WhatZoomTells {
  private final FoyerUnderTest rig;

  WhatZoomTells(FoyerUnderTest rig) {
    this.rig = rig;
  }

  /** A notice about this person, of something that happens now. */
  ANotice of(String email) {
    Person person = rig.zoom().people().named(email);
    return rig.given()
        .aNotice()
        .about(person.account().id(), person.id())
        .at(rig.clock().instant());
  }

  ZoomNotice.AppDeauthorized removalBy(String email, Instant at) {
    return of(email).at(at).ofRemoval();
  }

  /** Zoom tells it, and all that follows is done. */
  NoticeState hear(ZoomNotice notice) {
    Expected.outcome(ReceiveWebhook.Outcome.Stored.class, rig.zoomTells(notice));
    rig.runDueJobs();
    return newest().state();
  }

  /** Runs the job of the newest notice alone, so that what it leaves can be seen. */
  NoticeState hearOnly() {
    rig.foyer().jobs().run(ReceiveWebhook.hearing(newest().id()));
    return newest().state();
  }

  ReceivedNotice newest() {
    return rig.ports().inbox().before(NoticeId.AFTER_ALL, Set.of(), 1).getFirst();
  }

  static IgnoreReason ignored(NoticeState state) {
    return Expected.outcome(NoticeState.Ignored.class, state).why();
  }
}
