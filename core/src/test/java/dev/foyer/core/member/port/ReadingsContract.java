package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.Reading;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Readings} promises. */
public abstract class ReadingsContract extends PortContract {

  private Readings readings() {
    return ports().readings();
  }

  @Test
  void keepsEveryFieldAndState() {
    Instant at = given.now();
    Reading first = reading(acme.id());
    readings().put(first);
    assertThat(readings().of(acme.id())).contains(first);
    Reading other =
        new Reading(
            acme.id(),
            new ConnectionId(given.id()),
            new ZoomAccountId("za-" + given.id()),
            at.plusSeconds(1),
            301,
            1_000_000,
            new Reading.Progress.Listing(new ZoomUserPage.PageToken("active:t/1"), at));
    Every.fieldDiffers(first, other, "organization");
    readings().put(other);
    for (Reading.Progress progress :
        Every.variantOf(
            Reading.Progress.class,
            List.of(
                new Reading.Progress.Listing(ZoomUserPage.PageToken.START, at),
                new Reading.Progress.Comparing(ada.id(), at.plusNanos(1_000)),
                new Reading.Progress.Finished(at),
                new Reading.Progress.Stopped(at)))) {
      readings().put(other.at(progress));
      assertThat(readings().of(acme.id())).contains(other.at(progress));
    }
  }

  @Test
  void replacesOnlyTheExpected() {
    Reading begun = reading(acme.id());
    readings().put(begun);
    Reading next =
        begun.at(new Reading.Progress.Listing(new ZoomUserPage.PageToken("active:2"), given.now()));
    assertThat(readings().replace(begun, next)).isTrue();
    assertThat(readings().replace(begun, begun.finished(given.now()))).isFalse();
    assertThat(readings().of(acme.id())).contains(next);
    Reading newer = reading(acme.id());
    readings().put(newer);
    assertThat(readings().replace(next, next.finished(given.now()))).isFalse();
    assertThat(readings().of(acme.id())).contains(newer);
  }

  @Test
  void keepsOrganizationsApart() {
    readings().put(reading(acme.id()));
    assertThat(readings().of(other.id())).isEmpty();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    inOneThatFails(() -> readings().put(reading(acme.id())));
    assertThat(readings().of(acme.id())).isEmpty();
  }

  private Reading reading(OrganizationId organization) {
    return Reading.begin(
        organization,
        new ConnectionId(given.id()),
        new ZoomAccountId("za-" + given.id()),
        12,
        given.now());
  }
}
