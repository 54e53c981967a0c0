package dev.foyer.core.meeting.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.meeting.Invitation;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What every {@link Invitations} promises. */
public abstract class InvitationsContract extends PortContract {

  private Invitations invitations() {
    return ports().invitations();
  }

  @Test
  void keepsWhatWasToldLast() {
    Invitation first = first();
    Invitation next =
        new Invitation(
            acme.id(),
            first.booking(),
            1,
            otto.id(),
            new BookingTime(
                given.now().plusSeconds(7), Duration.ofSeconds(90), ZoneId.of("Asia/Tokyo")),
            "https://zoom.example/j/1?pwd=" + "p".repeat(400),
            true,
            given.now().plusSeconds(1));
    Every.fieldDiffers(first, next, "organization", "booking");
    assertThat(invitations().add(first)).isTrue();
    assertThat(invitations().find(acme.id(), first.booking())).contains(first);
    assertThat(invitations().replace(first, next)).isTrue();
    assertThat(invitations().find(acme.id(), first.booking())).contains(next);
  }

  @Test
  void keepsOneForABooking() {
    Invitation first = first();
    assertThat(invitations().add(first)).isTrue();
    assertThat(invitations().add(first)).isFalse();
    assertThat(invitations().find(other.id(), first.booking())).isEmpty();
  }

  @Test
  void refusesToReplaceWhatHasChanged() {
    Invitation first = first();
    assertThat(invitations().replace(first, first)).isFalse();
    invitations().add(first);
    Invitation second =
        new Invitation(
            acme.id(), first.booking(), 1, ada.id(), first.time(), "", false, first.at());
    assertThat(invitations().replace(first, second)).isTrue();
    assertThat(invitations().replace(first, second)).isFalse();
  }

  private Invitation first() {
    return new Invitation(
        acme.id(),
        new BookingId(given.id()),
        0,
        ada.id(),
        new BookingTime(given.now(), Duration.ofMinutes(30), ZoneId.of("Europe/London")),
        "",
        false,
        given.now());
  }
}
