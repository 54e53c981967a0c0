package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.usecase.WriteLetter;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Mails an open connect link to the Zoom admin (BR-03). The journal knows the letter, not the
 * address (BR-71).
 */
public final class SendConnectLink {

  /** Which link, to whom, in which language. */
  public record Command(
      OrganizationId organization,
      Actor by,
      ConnectLinkId link,
      EmailAddress to,
      Language language) {}

  /** The answer. */
  public sealed interface Outcome {
    /** It is on its way. */
    record Sent() implements Outcome {}

    /** The link is unknown, closed, or its creator is no longer an owner or admin. */
    record NotOpen() implements Outcome {}

    /** There is no mail server: it has to be copied. */
    record NoMail() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ConnectLinks links;
  private final Members members;
  private final WriteLetter writeLetter;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public SendConnectLink(
      ConnectLinks links,
      Members members,
      WriteLetter writeLetter,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.members = members;
    this.writeLetter = writeLetter;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            links
                .find(command.organization(), command.link())
                .filter(link -> link.openAt(clock.instant()) && link.startsLeft())
                .flatMap(
                    link ->
                        members
                            .find(link.organization(), link.creator())
                            .filter(creator -> creator.role().administers())
                            .map(creator -> send(command, link, creator)))
                .orElseGet(Outcome.NotOpen::new));
  }

  private Outcome send(Command command, ConnectLink link, Member creator) {
    return switch (writeLetter.handle(
        new WriteLetter.Command(
            link.organization(),
            command.to(),
            command.language(),
            LetterKind.CONNECT_LINK,
            Facts.of("creator", creator.name())
                .and("creatorEmail", creator.email())
                .and("until", link.expiresAt()),
            Optional.of(link.secret())))) {
      case WriteLetter.Outcome.Written(LetterId letter) -> {
        record.handle(
            RecordEntry.Command.of(
                    link.organization(),
                    command.by(),
                    EntryKind.CONNECT_LINK_MAILED,
                    new Subject(Subject.Kind.CONNECT_LINK, link.id().value()))
                .after(Facts.of("letter", letter)));
        yield new Outcome.Sent();
      }
      case WriteLetter.Outcome.NoMail _ -> new Outcome.NoMail();
    };
  }
}
