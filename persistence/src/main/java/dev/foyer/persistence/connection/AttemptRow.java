package dev.foyer.persistence.connection;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.Attempt.Purpose;
import dev.foyer.core.connection.AttemptId;
import dev.foyer.core.connection.BrowserBinding;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.persistence.secret.Place;
import dev.foyer.persistence.secret.Vault;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** An attempt as stored, its verifier sealed, its state hashed. */
@Table("attempt")
record AttemptRow(
    UUID organizationId,
    @Id UUID id,
    String purpose,
    @Nullable UUID linkId,
    @Nullable UUID memberId,
    String stateHash,
    byte[] verifier,
    String browserHash,
    Instant startedAt,
    boolean taken) {
  private static final String THROUGH_LINK = "THROUGH_LINK";
  private static final String BY_CREATOR = "BY_CREATOR";
  private static final String PERSONAL = "PERSONAL";

  static AttemptRow of(Attempt attempt, Vault vault) {
    return switch (attempt.purpose()) {
      case Purpose.ThroughLink(var link) -> of(attempt, THROUGH_LINK, link.value(), null, vault);
      case Purpose.ByCreator(var link, var creator) ->
          of(attempt, BY_CREATOR, link.value(), creator.value(), vault);
      case Purpose.Personal(var member) -> of(attempt, PERSONAL, null, member.value(), vault);
    };
  }

  private static AttemptRow of(
      Attempt attempt, String purpose, @Nullable UUID link, @Nullable UUID member, Vault vault) {
    UUID organization = attempt.organization().value();
    UUID id = attempt.id().value();
    return new AttemptRow(
        organization,
        id,
        purpose,
        link,
        member,
        attempt.stateHash(),
        vault.seal(attempt.verifier(), place(organization, id)),
        attempt.browser().cookieHash(),
        attempt.startedAt(),
        false);
  }

  Attempt toAttempt(Vault vault) {
    return new Attempt(
        new AttemptId(id),
        new OrganizationId(organizationId),
        toPurpose(),
        stateHash,
        vault.open(verifier, place(organizationId, id)),
        new BrowserBinding(browserHash),
        startedAt);
  }

  private Purpose toPurpose() {
    return switch (purpose) {
      case THROUGH_LINK -> new Purpose.ThroughLink(link());
      case BY_CREATOR -> new Purpose.ByCreator(link(), member());
      case PERSONAL -> new Purpose.Personal(member());
      default -> throw new IllegalStateException("An attempt has unknown purpose " + purpose);
    };
  }

  private ConnectLinkId link() {
    return new ConnectLinkId(Objects.requireNonNull(linkId));
  }

  private MemberId member() {
    return new MemberId(Objects.requireNonNull(memberId));
  }

  private static Place place(UUID organization, UUID id) {
    return Place.of("attempt", organization, id, "verifier");
  }
}
