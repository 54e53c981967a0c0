package dev.foyer.core.scripted;

import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.port.Mailer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A mail server that takes everything and keeps it, unless the script says otherwise. */
public final class ScriptedMailer implements Mailer {
  private final List<Mail> sent = new ArrayList<>();
  private final Deque<MailAnswer> script = new ArrayDeque<>();
  private boolean setUp = true;

  /** From now on there is no mail server. */
  public void remove() {
    setUp = false;
  }

  /** The next mail is answered so. */
  public void next(MailAnswer answer) {
    script.add(answer);
  }

  /** What it has taken, in order. */
  public List<Mail> sent() {
    return List.copyOf(sent);
  }

  @Override
  public boolean setUp() {
    return setUp;
  }

  @Override
  public MailAnswer send(Mail mail) {
    MailAnswer answer = Optional.ofNullable(script.poll()).orElseGet(MailAnswer.Done::new);
    if (answer instanceof MailAnswer.Done) {
      sent.add(mail);
    }
    return answer;
  }
}
