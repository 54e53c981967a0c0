package dev.foyer.core.connection.usecase;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.port.Transactions;

/**
 * Turns an approval away whose tokens were never stored: revokes them at Zoom, unless that would
 * take down another live connection of the same account (BR-08). Where Zoom doesn't tell who
 * approved, that can't be known: such tokens are only forgotten, and the next approval replaces
 * them at Zoom.
 */
public final class TurnAway {

  private final Grants grants;
  private final ZoomAuthorization zoom;
  private final RecordEntry record;
  private final Transactions transactions;

  public TurnAway(
      Grants grants, ZoomAuthorization zoom, RecordEntry record, Transactions transactions) {
    this.grants = grants;
    this.zoom = zoom;
    this.record = record;
    this.transactions = transactions;
  }

  void turnAway(GrantKey never, GrantOwner owner, TokenGrant tokens, Subject subject, String why) {
    boolean revoked =
        !grants.sharedWithAnother(owner, never)
            && zoom.revoke(owner.app(), tokens.accessToken()) instanceof ZoomAnswer.Done<Boolean> _;
    transactions.inOne(
        () ->
            record.handle(
                RecordEntry.Command.of(
                        never.organization(),
                        new Actor.ZoomAdmin(owner.user().value()),
                        EntryKind.APPROVAL_TURNED_AWAY,
                        subject)
                    .after(Facts.of("revoked", revoked))
                    .because(why)));
  }
}
