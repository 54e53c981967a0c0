package dev.foyer.persistence.connection;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLink.State;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.secret.Place;
import dev.foyer.persistence.secret.Vault;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A connect link as stored, its secret hashed and sealed. */
@Table("connect_link")
record ConnectLinkRow(
    UUID organizationId,
    @Id UUID id,
    UUID creatorId,
    String purpose,
    String secretHash,
    byte[] secret,
    Instant createdAt,
    Instant expiresAt,
    int starts,
    String state,
    Instant stateSince) {

  static ConnectLinkRow of(ConnectLink link, Vault vault) {
    return new ConnectLinkRow(
        link.organization().value(),
        link.id().value(),
        link.creator().value(),
        link.purpose().name(),
        link.secret().sha256(),
        vault.seal(link.secret(), place(link.organization().value(), link.id().value())),
        link.createdAt(),
        link.expiresAt(),
        link.starts(),
        name(link.state()),
        link.state().at());
  }

  ConnectLink toLink(Vault vault) {
    return new ConnectLink(
        new ConnectLinkId(id),
        new OrganizationId(organizationId),
        new MemberId(creatorId),
        ConnectLink.Purpose.valueOf(purpose),
        vault.open(secret, place(organizationId, id)),
        createdAt,
        expiresAt,
        starts,
        toState());
  }

  private static Place place(UUID organization, UUID id) {
    return Place.of("connect_link", organization, id, "secret");
  }

  private static String name(State state) {
    return switch (state) {
      case State.NotStarted _ -> "NOT_STARTED";
      case State.Started _ -> "STARTED";
      case State.Approved _ -> "APPROVED";
      case State.Refused _ -> "REFUSED";
      case State.Reported _ -> "REPORTED";
      case State.Revoked _ -> "REVOKED";
      case State.Expired _ -> "EXPIRED";
    };
  }

  private State toState() {
    return switch (state) {
      case "NOT_STARTED" -> new State.NotStarted(stateSince);
      case "STARTED" -> new State.Started(stateSince);
      case "APPROVED" -> new State.Approved(stateSince);
      case "REFUSED" -> new State.Refused(stateSince);
      case "REPORTED" -> new State.Reported(stateSince);
      case "REVOKED" -> new State.Revoked(stateSince);
      case "EXPIRED" -> new State.Expired(stateSince);
      default -> throw new IllegalStateException("A connect link is in unknown state " + state);
    };
  }
}
