package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Link;
import dev.foyer.core.journal.LinkedEntry;
import dev.foyer.core.journal.Seal;
import dev.foyer.core.journal.port.KeyedDigests;
import dev.foyer.core.organization.Actor;
import java.util.Optional;

/**
 * How entries are sealed and links follow from each other. Every part goes into a digest with its
 * length, so that no two different entries are the same text.
 */
final class Sealing {
  private static final String RECORDED = "recorded";
  private static final String FOUND = "found";

  private final KeyedDigests digests;

  Sealing(KeyedDigests digests) {
    this.digests = digests;
  }

  /** The seal of an entry that is being recorded; {@code salt} is not used without a person. */
  Seal seal(Entry entry, String salt) {
    Digest ofPerson = ofPerson(entry, salt);
    return new Seal(recorded(entry, ofPerson), ofPerson, ofPerson.isNone() ? "" : salt);
  }

  /** Of what is personal about the entry's actor; none where nothing is. */
  Digest ofPerson(Entry entry, String salt) {
    return personal(entry.actor())
        .map(text -> digests.of(framed("person", salt, text)))
        .orElse(Digest.NONE);
  }

  Digest recorded(Entry entry, Digest ofPerson) {
    return digests.of(text(RECORDED, entry, ofPerson));
  }

  /** For an entry from before there was a chain, taken as it was found. */
  Digest found(Entry entry, Digest ofPerson) {
    return digests.of(text(FOUND, entry, ofPerson));
  }

  boolean isFound(LinkedEntry linked) {
    Link link = linked.link();
    return linked
        .entry()
        .filter(entry -> found(entry, link.ofPerson()).equals(link.ofEntry()))
        .isPresent();
  }

  /** The digest of a link at that position, behind the one with the digest before. */
  Digest closing(Digest before, long position, Link link) {
    return digests.of(
        framed(
            "link",
            before.value(),
            link.organization().toString(),
            Long.toString(position),
            link.entry().toString(),
            link.ofEntry().value(),
            link.ofPerson().value()));
  }

  ChainHead headAt(Link link) {
    return new ChainHead(link.organization(), link.position(), link.digest());
  }

  private static String text(String how, Entry entry, Digest ofPerson) {
    return framed(
        how,
        entry.id().toString(),
        entry.organization().toString(),
        entry.at().toString(),
        kindOf(entry.actor()),
        entry.kind().name(),
        entry.subject().kind().name(),
        entry.subject().id().toString(),
        text(entry.before()),
        text(entry.after()),
        entry.cause(),
        ofPerson.value());
  }

  private static String kindOf(Actor actor) {
    return switch (actor) {
      case Actor.AMember(var id) -> "member " + id;
      case Actor.ZoomAdmin _ -> "zoom-admin";
      case Actor.SupportEngineer _ -> "support";
      case Actor.Zoom _ -> "zoom";
      case Actor.FoyerItself _ -> "foyer";
    };
  }

  private static Optional<String> personal(Actor actor) {
    return switch (actor) {
      case Actor.SupportEngineer(var login, var reason) -> Optional.of(framed(login, reason));
      case Actor.ZoomAdmin(var zoomUser) when !zoomUser.isEmpty() -> Optional.of(framed(zoomUser));
      case Actor.ZoomAdmin _, Actor.AMember _, Actor.Zoom _, Actor.FoyerItself _ ->
          Optional.empty();
    };
  }

  private static String text(Facts facts) {
    StringBuilder all = new StringBuilder();
    facts.named().forEach((name, value) -> all.append(framed(name, value)));
    return all.toString();
  }

  private static String framed(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append(part.length()).append(':').append(part);
    }
    return text.toString();
  }
}
