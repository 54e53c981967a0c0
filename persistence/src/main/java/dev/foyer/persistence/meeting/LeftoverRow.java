package dev.foyer.persistence.meeting;

import static java.util.Objects.requireNonNull;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A leftover as stored. */
@Table("leftover_meeting")
record LeftoverRow(
    UUID organizationId,
    @Id UUID bookingId,
    String state,
    Instant stateSince,
    int tries,
    @Nullable String failDetail,
    @Nullable String failWords,
    @Embedded.Empty OriginColumns origin,
    @Embedded.Empty JoinColumns join) {
  private static final String HELD = "HELD";
  private static final String DUE = "DUE";
  private static final String OUT_OF_REACH = "OUT_OF_REACH";
  private static final String REFUSED = "REFUSED";

  static LeftoverRow of(Leftover leftover) {
    return switch (leftover.state()) {
      case Leftover.State.Held _ -> of(leftover, HELD, 0, null, null);
      case Leftover.State.Due(int tries) -> of(leftover, DUE, tries, null, null);
      case Leftover.State.OutOfReach _ -> of(leftover, OUT_OF_REACH, 0, null, null);
      case Leftover.State.Refused(FailReason.ZoomRefused(Refusal why, String words)) ->
          of(leftover, REFUSED, 0, why.name(), words);
    };
  }

  private static LeftoverRow of(
      Leftover leftover,
      String state,
      int tries,
      @Nullable String failDetail,
      @Nullable String failWords) {
    return new LeftoverRow(
        leftover.organization().value(),
        leftover.booking().value(),
        state,
        leftover.since(),
        tries,
        failDetail,
        failWords,
        OriginColumns.of(leftover.origin()),
        JoinColumns.of(leftover.details()));
  }

  Leftover toLeftover() {
    return new Leftover(
        new OrganizationId(organizationId),
        new BookingId(bookingId),
        stateSince,
        origin.toOrigin(),
        join.toDetails(),
        switch (state) {
          case HELD -> new Leftover.State.Held();
          case DUE -> new Leftover.State.Due(tries);
          case OUT_OF_REACH -> new Leftover.State.OutOfReach();
          case REFUSED ->
              new Leftover.State.Refused(
                  new FailReason.ZoomRefused(
                      Refusal.valueOf(requireNonNull(failDetail)), requireNonNull(failWords)));
          default -> throw new IllegalStateException("A leftover is in unknown state " + state);
        });
  }
}
