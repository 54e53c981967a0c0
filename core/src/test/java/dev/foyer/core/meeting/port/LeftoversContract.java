package dev.foyer.core.meeting.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Leftovers} promises. */
public abstract class LeftoversContract extends PortContract {

  private Leftovers leftovers() {
    return ports().leftovers();
  }

  @Test
  void keepsEveryState() {
    Leftover leftover = left(1);
    for (Leftover.State state :
        Every.variantOf(
            Leftover.State.class,
            List.of(
                new Leftover.State.Held(),
                new Leftover.State.Due(0),
                new Leftover.State.Due(7),
                new Leftover.State.OutOfReach(),
                new Leftover.State.Refused(
                    new FailReason.ZoomRefused(Refusal.UNKNOWN, "\"Nö.\" 🚫"))))) {
      leftover = leftover.in(state, leftover.since().plusNanos(1_000));
      leftovers().put(leftover);
      assertThat(of(leftover.booking())).containsExactly(leftover);
    }
  }

  @Test
  void keepsSeveralOfABooking() {
    Leftover first = left(1);
    Leftover second =
        new Leftover(
            first.organization(),
            first.booking(),
            first.since().plusSeconds(1),
            first.origin(),
            details(2),
            new Leftover.State.Due(0));
    leftovers().put(second);
    leftovers().put(first);
    assertThat(of(first.booking())).containsExactly(first, second);
    leftovers().forget(first);
    assertThat(of(first.booking())).containsExactly(second);
  }

  @Test
  void hidesThemFromOtherOrganizations() {
    Leftover leftover = left(1);
    leftovers().put(leftover);
    assertThat(leftovers().of(other.id(), List.of(leftover.booking()))).isEmpty();
    assertThat(leftovers().of(acme.id(), List.of())).isEmpty();
    assertThat(leftovers().unfinished(other.id(), BookingId.BEFORE_ALL, 9)).isEmpty();
  }

  @Test
  void tellsPageByPageWhichAreToBeDeleted() {
    Leftover due = put(left(1), new Leftover.State.Due(1));
    put(left(2), new Leftover.State.Held());
    Leftover far = put(left(3), new Leftover.State.OutOfReach());
    put(left(4), new Leftover.State.Refused(new FailReason.ZoomRefused(Refusal.NO_PERMISSION, "")));
    Leftover last = put(left(5), new Leftover.State.Due(0));
    assertThat(leftovers().unfinished(acme.id(), BookingId.BEFORE_ALL, 2))
        .containsExactly(due.booking(), far.booking());
    assertThat(leftovers().unfinished(acme.id(), far.booking(), 2)).containsExactly(last.booking());
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Leftover kept = put(left(1), new Leftover.State.Held());
    Leftover never = left(2);
    inOneThatFails(
        () -> {
          leftovers().put(never);
          leftovers().forget(kept);
        });
    assertThat(of(kept.booking())).containsExactly(kept);
    assertThat(of(never.booking())).isEmpty();
  }

  private Leftover put(Leftover leftover, Leftover.State state) {
    Leftover next = leftover.in(state, given.now());
    leftovers().put(next);
    return next;
  }

  private List<Leftover> of(BookingId booking) {
    return leftovers().of(acme.id(), List.of(booking));
  }

  private Leftover left(long number) {
    Booking booking = given.aBooking().of(given.anEventType().hostedBy(ada).build()).build();
    Meeting.Ready ready =
        given.aMeetingFor(booking).requested().ready(details(number), given.now());
    return Leftover.due(ready, given.now());
  }

  private static JoinDetails details(long number) {
    return new JoinDetails(
        new ZoomMeetingId(number), URI.create("https://zoom.example/j/" + number), "", List.of());
  }
}
