package dev.foyer.mail;

import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.organization.EmailAddress;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** Hands the mailer to Spring: through the mail server that is set, or to nowhere. */
@AutoConfiguration(after = MailSenderAutoConfiguration.class)
@EnableConfigurationProperties(FoyerMailProperties.class)
class MailAutoConfiguration {

  @Bean
  static Calendars calendars() {
    return new IcalendarFiles();
  }

  @Bean
  static Mailer mailer(
      ObjectProvider<JavaMailSender> senders,
      Calendars calendars,
      FoyerMailProperties properties,
      Environment environment) {
    JavaMailSender sender = senders.getIfAvailable();
    if (sender == null || withoutHost(sender)) {
      return new NoMailer();
    }
    Patience.limit(sender);
    URI publicUrl = publicUrl(environment);
    return new SmtpMailer(
        sender,
        new Envelope(from(properties, publicUrl), calendars),
        new MailWords(new Addresses(publicUrl)));
  }

  /** Set to an empty text, as a variable in a script easily is. */
  private static boolean withoutHost(JavaMailSender sender) {
    return sender instanceof JavaMailSenderImpl smtp && !StringUtils.hasText(smtp.getHost());
  }

  private static EmailAddress from(FoyerMailProperties properties, URI publicUrl) {
    String from = properties.from();
    return new EmailAddress(
        from == null || from.isBlank() ? "foyer@" + domain(publicUrl.getHost()) : from);
  }

  /** An address needs a domain; of a number there is none. */
  private static String domain(String host) {
    return host.matches(".*[a-z-]+") && host.contains(".") ? host : "localhost.localdomain";
  }

  private static URI publicUrl(Environment environment) {
    String port = environment.getProperty("foyer.port", "8080");
    return URI.create(
        environment.getProperty("foyer.public-url", "http://localhost:" + port).strip());
  }
}
