package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.net.URI;

/** Sends a member to Zoom's consent page to connect a personal Zoom. */
public final class BeginPersonalAuthorization {

  /** Who, and the cookie that ties the attempt to the browser. */
  public record Command(OrganizationId organization, MemberId member, Secret cookie) {}

  /** The answer. */
  public sealed interface Outcome {
    /** Where to send the browser; the address holds the state, so it prints as a mask. */
    record Begun(URI consentPage) implements Outcome {
      @Override
      public String toString() {
        return "Begun[consentPage=[secret]]";
      }
    }

    /** This Foyer has no credentials for the user-managed app. */
    record AppNotSetUp() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Members members;
  private final ZoomAuthorization zoom;
  private final StartAttempt startAttempt;
  private final Transactions transactions;

  public BeginPersonalAuthorization(
      Members members,
      ZoomAuthorization zoom,
      StartAttempt startAttempt,
      Transactions transactions) {
    this.members = members;
    this.zoom = zoom;
    this.startAttempt = startAttempt;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    if (!zoom.setUp(ZoomApp.PERSONAL)) {
      return new Outcome.AppNotSetUp();
    }
    if (members.find(command.organization(), command.member()).isEmpty()) {
      return new Outcome.NotAllowed(Denial.NOT_A_MEMBER);
    }
    return new Outcome.Begun(
        transactions.inOne(
            () ->
                startAttempt.start(
                    command.organization(),
                    new Attempt.Purpose.Personal(command.member()),
                    command.cookie())));
  }
}
