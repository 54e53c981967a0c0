package dev.foyer.core.hearing.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Zoom tells of a removal before the connection that it is about is stored. */
@Rule("BR-13")
class RemovalIsAheadTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final WhatZoomTells zoom = new WhatZoomTells(rig);

  @Test
  void parksWhatComesBeforeItsConnectionAndMatchesItThen() {
    Instant removedAt = rig.clock().instant().plus(Duration.ofMinutes(1));
    assertThat(zoom.hear(zoom.removalBy("zoe@acme.example", removedAt)))
        .isInstanceOf(NoticeState.Parked.class);
    rig.connectOrganization(acme);

    rig.later(Duration.ofMinutes(2));

    assertThat(zoom.newest().state()).isInstanceOf(NoticeState.Done.class);
    assertThat(rig.ports().organizationConnections().current(acme.id()))
        .get()
        .isInstanceOf(OrganizationConnection.Lapsed.class);
  }

  @Test
  void keepsWhatMatchesNothingInTheEnd() {
    ZoomNotice.AppDeauthorized nobodys =
        rig.given().aNotice().at(rig.clock().instant()).ofRemoval();
    assertThat(zoom.hear(nobodys)).isInstanceOf(NoticeState.Parked.class);
    rig.later(HearFromZoom.PARKED_FOR.minusSeconds(1));
    assertThat(zoom.newest().state()).isInstanceOf(NoticeState.Parked.class);

    rig.later(Duration.ofSeconds(1));

    assertThat(zoom.newest().state()).isInstanceOf(NoticeState.Unmatched.class);
  }
}
