package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.BrowserBinding;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * The Zoom admin confirms on our page that both sides are the right ones (BR-06). Of a verified
 * domain the connection is active then; otherwise the organization's name is typed, and an owner or
 * admin activates.
 */
public final class ConfirmConnection {

  /**
   * Which approval, the cookie of the browser it was made in, and the name that was typed or "".
   */
  public record Command(
      OrganizationId organization, ConnectionId connection, Set<Secret> cookie, String typedName) {}

  /** The answer. */
  public sealed interface Outcome {
    record Connected(OrganizationConnection.Living connection) implements Outcome {}

    record ActivationNeeded(OrganizationConnection.AwaitingActivation connection)
        implements Outcome {}

    /** What was typed is not the organization's name. */
    record NameDiffers() implements Outcome {}

    /** The approval is unknown, of another browser, or waits for no confirmation (any more). */
    record NotOpen() implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final Organizations organizations;
  private final Activation activation;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public ConfirmConnection(
      OrganizationConnections connections,
      Organizations organizations,
      Activation activation,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.connections = connections;
    this.organizations = organizations;
    this.activation = activation;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.inOne(
        () ->
            connections
                .find(command.organization(), command.connection())
                .filter(OrganizationConnection.AwaitingConfirmation.class::isInstance)
                .map(OrganizationConnection.AwaitingConfirmation.class::cast)
                .filter(pending -> sameBrowser(pending.approval(), command.cookie()))
                .filter(pending -> pending.approval().openAt(clock.instant()))
                .flatMap(
                    pending ->
                        organizations
                            .find(command.organization())
                            .map(organization -> confirm(organization, pending, command)))
                .orElseGet(Outcome.NotOpen::new));
  }

  static boolean sameBrowser(Approval approval, Set<Secret> cookie) {
    return cookie.stream().map(BrowserBinding::of).anyMatch(approval.browser()::equals);
  }

  private Outcome confirm(
      Organization organization,
      OrganizationConnection.AwaitingConfirmation pending,
      Command command) {
    Approval approval = pending.approval();
    Actor zoomAdmin = new Actor.ZoomAdmin(approval.authorizer().id().value());
    boolean known = organization.knows(approval.authorizer().email());
    if (!known && !organization.name().isMeantBy(command.typedName())) {
      return new Outcome.NameDiffers();
    }
    OrganizationConnection.AwaitingActivation confirmed =
        pending.confirm(clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!connections.replace(pending, confirmed)) {
      return new Outcome.NotOpen();
    }
    record.handle(
        RecordEntry.Command.of(
                organization.id(),
                zoomAdmin,
                EntryKind.CONNECTION_CONFIRMED,
                new Subject(Subject.Kind.CONNECTION, pending.id().value()))
            .after(Facts.of("verifiedDomain", known)));
    return Optional.of(confirmed)
        .filter(it -> known && !activation.needsConsent(it))
        .flatMap(it -> activation.activate(it, zoomAdmin))
        .<Outcome>map(Outcome.Connected::new)
        .orElseGet(
            () -> {
              activation.askFor(confirmed);
              return new Outcome.ActivationNeeded(confirmed);
            });
  }
}
