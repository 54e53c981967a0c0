package dev.foyer.shell.connection;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.shell.handover.HandOver;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A connect link as it is handed over: with its address while it is open, without after that. */
record LinkSheet(
    String id,
    String purpose,
    String state,
    Instant since,
    Optional<String> creator,
    Instant createdAt,
    Instant expiresAt,
    int starts,
    boolean nobodyCameBack,
    Optional<String> address) {

  private static final List<Column<LinkSheet>> FIELDS =
      List.of(
          new Column<>("Link", LinkSheet::id),
          new Column<>("Purpose", LinkSheet::purpose),
          new Column<>("State", LinkSheet::state),
          new Column<>("Since", sheet -> Shown.at(sheet.since())),
          new Column<>("Asks in the name of", sheet -> sheet.creator().orElse("")),
          new Column<>("Made", sheet -> Shown.at(sheet.createdAt())),
          new Column<>("Expires", sheet -> Shown.at(sheet.expiresAt())),
          new Column<>("Starts", sheet -> sheet.starts() + " of " + ConnectLink.MOST_STARTS));

  /** A table would break the address, which is to be copied: it says it below instead. */
  static List<Column<LinkSheet>> fields(Output output) {
    return output == Output.TABLE
        ? FIELDS
        : Stream.concat(
                FIELDS.stream(),
                Stream.of(new Column<LinkSheet>("Address", sheet -> sheet.address().orElse(""))))
            .toList();
  }

  static LinkSheet of(ConnectLink link, Optional<Member> creator, Instant now, HandOver handOver) {
    ConnectLink.State state = link.stateAt(now);
    return new LinkSheet(
        link.id().toString(),
        Shown.word(link.purpose()),
        ConnectionWords.state(state),
        state.at(),
        creator.map(Member::email).map(EmailAddress::value),
        link.createdAt(),
        link.expiresAt(),
        link.starts(),
        link.nobodyCameBack(now),
        link.openAt(now) ? Optional.of(handOver.connectLink(link.secret())) : Optional.empty());
  }
}
