package dev.foyer.mail;

import dev.foyer.core.message.CalendarEntry;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.PersonName;
import java.time.Instant;
import java.util.Map;

/** Reads the calendar entry of an invitation out of its facts. */
final class Invitations {

  private Invitations() {}

  static CalendarEntry entry(Letter letter, String description) {
    Map<String, String> facts = letter.facts().named();
    return new CalendarEntry(
        fact(facts, "uid"),
        Integer.parseInt(fact(facts, "sequence")),
        Instant.parse(fact(facts, "when")),
        Instant.parse(fact(facts, "end")),
        fact(facts, "event"),
        description,
        fact(facts, "where"),
        new CalendarEntry.Person(
            new PersonName(fact(facts, "host")), new EmailAddress(fact(facts, "hostEmail"))),
        new CalendarEntry.Person(new PersonName(fact(facts, "invitee")), letter.to()),
        letter.kind() == LetterKind.INVITATION_CANCELLED,
        letter.at());
  }

  private static String fact(Map<String, String> facts, String name) {
    return facts.getOrDefault(name, "");
  }
}
