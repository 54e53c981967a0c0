package dev.foyer.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/** Why a mail server did not take a mail, as far as it makes a difference (RFC 5321, 4.2). */
sealed interface SmtpReply {

  /** It will never take this mail. */
  record Refused(int code) implements SmtpReply {}

  /** It can't be reached, asks to come later, or is not set up right: another try may succeed. */
  record Trouble(String kind) implements SmtpReply {}

  /** Reads all that went wrong; the first final refusal of the address or the mail decides. */
  static SmtpReply in(MailSendException notSent) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(Arrays.asList(notSent.getMessageExceptions()));
    while (!open.isEmpty()) {
      Throwable next = open.pop();
      if (seen.add(next)) {
        int code = code(next);
        if (isFinal(code)) {
          return new Refused(code);
        }
        if (next instanceof MessagingException chained && chained.getNextException() != null) {
          open.push(chained.getNextException());
        }
        if (next.getCause() != null) {
          open.push(next.getCause());
        }
      }
    }
    return new Trouble(notSent.getMostSpecificCause().getClass().getSimpleName());
  }

  private static int code(Throwable failure) {
    return switch (failure) {
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSendFailedException mail -> mail.getReturnCode();
      default -> 0;
    };
  }

  /** Those from 530 to 539 complain about Foyer's own signing in, which the operator can mend. */
  private static boolean isFinal(int code) {
    return code >= 500 && code < 600 && code / 10 != 53;
  }
}
