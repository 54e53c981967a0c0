package dev.foyer.mail;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How long a mail server may keep a worker waiting; Jakarta Mail by itself waits for ever. */
final class Patience {

  private static final String MILLISECONDS = "10000";

  private Patience() {}

  /** Sets each limit that the operator has not set. */
  static void limit(JavaMailSender sender) {
    if (sender instanceof JavaMailSenderImpl smtp) {
      String protocol =
          Optional.ofNullable(smtp.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
      Properties settings = smtp.getJavaMailProperties();
      for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
        settings.putIfAbsent("mail." + protocol + "." + limit, MILLISECONDS);
      }
    }
  }
}
