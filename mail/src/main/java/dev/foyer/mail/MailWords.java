package dev.foyer.mail;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.Message;
import dev.foyer.core.organization.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What mails say, in each language: what happened, why, what to do, and where. */
final class MailWords {

  private final Addresses addresses;
  private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

  MailWords(Addresses addresses) {
    this.addresses = addresses;
    words.setBasename("mail/words");
    words.setDefaultEncoding(StandardCharsets.UTF_8.name());
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
  }

  String subject(Mail mail) {
    Locale locale = locale(mail.language());
    return switch (mail) {
      case Mail.OfMessage(Message message, _, _) ->
          say(locale, key(message, "subject"), facts(message, locale));
      case Mail.OfLetter(Letter letter, _) ->
          say(locale, key(letter, "subject"), facts(mail, letter, locale));
    };
  }

  String text(Mail mail) {
    Locale locale = locale(mail.language());
    return switch (mail) {
      case Mail.OfMessage(Message message, var receiver, var organization) ->
          String.join(
              "\n\n",
              say(locale, "greeting.member", receiver.name().value()),
              say(locale, key(message, "text"), facts(message, locale)),
              say(locale, "place." + message.kind().place())
                  + "\n"
                  + addresses.message(message.id()),
              say(locale, "footer.member", organization.name().value()));
      case Mail.OfLetter(Letter letter, var organization) ->
          letter.kind().hasCalendarEntry()
              ? String.join(
                  "\n\n",
                  say(
                      locale,
                      "greeting.member",
                      letter.facts().named().getOrDefault("invitee", "")),
                  say(locale, key(letter, "text"), facts(mail, letter, locale))
                      + joining(letter, locale),
                  say(locale, "footer.invitation", organization.name().value()))
              : String.join(
                  "\n\n",
                  say(locale, "greeting"),
                  say(locale, key(letter, "text"), facts(mail, letter, locale)),
                  say(locale, key(letter, "action")) + "\n" + link(letter),
                  say(locale, "footer", organization.name().value()));
    };
  }

  /** Meeting id, passcode and numbers to dial, as far as there are any. */
  private String joining(Letter letter, Locale locale) {
    List<String> details = letter.facts().named().getOrDefault("details", "").lines().toList();
    if (details.size() < 2) {
      return "";
    }
    Stream<String> passcode =
        details.get(1).isEmpty()
            ? Stream.empty()
            : Stream.of(say(locale, "join.passcode", details.get(1)));
    return "\n"
        + Stream.concat(
                Stream.concat(Stream.of(say(locale, "join.meeting", details.getFirst())), passcode),
                details.stream().skip(2).map(number -> say(locale, "join.number", number)))
            .collect(Collectors.joining("\n"));
  }

  private String link(Letter letter) {
    return letter
        .secret()
        .map(secret -> addresses.letter(letter.kind(), secret))
        .orElseThrow(() -> new IllegalStateException("Letter " + letter.id() + " has no secret."));
  }

  private Object[] facts(Message message, Locale locale) {
    return message.kind().facts().stream()
        .map(name -> fact(name, message.facts(), locale))
        .toArray();
  }

  /** The organization's name comes first: whoever gets a letter may not know it. */
  private Object[] facts(Mail mail, Letter letter, Locale locale) {
    return Stream.concat(
            Stream.of(mail.organization().name().value()),
            letter.kind().facts().stream().map(name -> fact(name, letter.facts(), locale)))
        .toArray();
  }

  private Object fact(String name, Facts facts, Locale locale) {
    String value = facts.named().getOrDefault(name, "");
    return switch (name) {
      case "reason" -> value.isEmpty() ? "" : say(locale, "reason." + value);
      case "readiness" -> value.isEmpty() ? "" : say(locale, "nudge." + value);
      case "days" -> value.isEmpty() ? 0L : Long.parseLong(value);
      case "when" -> value.isEmpty() ? "" : time(Instant.parse(value), locale, zone(facts));
      case "until" -> value.isEmpty() ? "" : time(Instant.parse(value), locale, ZoneOffset.UTC);
      default -> value;
    };
  }

  /** The zone in which the event was chosen. */
  private static ZoneId zone(Facts facts) {
    String zone = facts.named().getOrDefault("zone", "");
    return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
  }

  private static String time(Instant instant, Locale locale, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.LONG)
        .withLocale(locale)
        .withZone(zone)
        .format(instant);
  }

  private String say(Locale locale, String key, Object... arguments) {
    return words.getMessage(key, arguments, locale);
  }

  private static String key(Message message, String part) {
    return "message." + message.kind() + "." + part;
  }

  private static String key(Letter letter, String part) {
    return "letter." + letter.kind() + "." + part;
  }

  private static Locale locale(Language language) {
    return Locale.forLanguageTag(language.tag());
  }
}
