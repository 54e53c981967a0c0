package dev.foyer.mail;

import dev.foyer.core.fixture.Given;
import dev.foyer.core.inmemory.InMemoryIds;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;

/** Mails of every kind. */
final class Samples {
  static final Given GIVEN = new Given(new InMemoryIds(), Given.NOON);
  static final Organization ACME = GIVEN.anOrganization().named("Acme Corporation").build();

  private Samples() {}

  static Member member(Language language) {
    return GIVEN.aMember().of(ACME).named("Bruno Borgès").speaking(language).build();
  }

  static Mail.OfMessage message(MessageKind kind, Language language) {
    Member receiver = member(language);
    return new Mail.OfMessage(
        GIVEN.aMessage().to(receiver).of(kind, facts()).build(), receiver, ACME);
  }

  static Mail.OfLetter letter(LetterKind kind, Language language) {
    Letter letter = GIVEN.aLetter().of(ACME).in(language).of(kind, facts()).build();
    return new Mail.OfLetter(letter, ACME);
  }

  static Facts facts() {
    return Facts.of("account", "Acme’s Zoom")
        .and("authorizer", "Zoe Zimmer")
        .and("by", "Ada Adams")
        .and("reason", "TOKEN_DEAD")
        .and("days", 3)
        .and("creator", "Ada Adams")
        .and("creatorEmail", "ada@acme.example")
        .and("until", "2026-03-11T12:00:00Z")
        .and("event", "Intro call")
        .and("host", "Carla Costa")
        .and("hostEmail", "carla@acme.example")
        .and("invitee", "Ines Ibarra")
        .and("when", "2026-03-11T12:00:00Z")
        .and("end", "2026-03-11T12:30:00Z")
        .and("zone", "America/Sao_Paulo")
        .and("where", "https://zoom.example/j/1?pwd=a")
        .and("details", "111 222\nsecret-pass\n+55 11 0000 BR")
        .and("uid", "0193")
        .and("sequence", 3);
  }
}
