package dev.foyer.core.message.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.port.Letters;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes to somebody who is no member, in the caller's transaction: the letter is stored, and a job
 * sends it. Nobody but the mail server can bring it, so without one nothing is written.
 */
public final class WriteLetter {

  /** To whom, in which language, and what; the secret of the link that it leads to, if it does. */
  public record Command(
      OrganizationId organization,
      EmailAddress to,
      Language language,
      LetterKind kind,
      Facts facts,
      Optional<Secret> secret) {}

  /** The answer. */
  public sealed interface Outcome {
    /** It is on its way. */
    record Written(LetterId letter) implements Outcome {}

    /** There is no mail server. */
    record NoMail() implements Outcome {}
  }

  private final Letters letters;
  private final Mailer mailer;
  private final Jobs jobs;
  private final Ids ids;
  private final InstantSource clock;

  public WriteLetter(Letters letters, Mailer mailer, Jobs jobs, Ids ids, InstantSource clock) {
    this.letters = letters;
    this.mailer = mailer;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    if (!mailer.setUp()) {
      return new Outcome.NoMail();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LetterId id = new LetterId(ids.next());
    letters.add(
        new Letter(
            id,
            command.organization(),
            command.to(),
            command.language(),
            command.kind(),
            command.facts(),
            command.secret(),
            now,
            MailState.WAITS));
    jobs.noLaterThan(new Job(JobKind.SEND_LETTER, command.organization().value(), id.value()), now);
    return new Outcome.Written(id);
  }
}
