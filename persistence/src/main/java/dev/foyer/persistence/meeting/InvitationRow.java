package dev.foyer.persistence.meeting;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.meeting.Invitation;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** An invitation as stored. */
@Table("invitation")
record InvitationRow(
    UUID organizationId,
    @Id UUID bookingId,
    int sequence,
    UUID hostId,
    Instant startsAt,
    long durationSeconds,
    String timeZone,
    String link,
    boolean cancelled,
    Instant toldAt) {

  static InvitationRow of(Invitation invitation) {
    return new InvitationRow(
        invitation.organization().value(),
        invitation.booking().value(),
        invitation.sequence(),
        invitation.host().value(),
        invitation.time().start(),
        invitation.time().duration().toSeconds(),
        invitation.time().zone().getId(),
        invitation.link(),
        invitation.cancelled(),
        invitation.at());
  }

  Invitation toInvitation() {
    return new Invitation(
        new OrganizationId(organizationId),
        new BookingId(bookingId),
        sequence,
        new MemberId(hostId),
        new BookingTime(startsAt, Duration.ofSeconds(durationSeconds), ZoneId.of(timeZone)),
        link,
        cancelled,
        toldAt);
  }
}
