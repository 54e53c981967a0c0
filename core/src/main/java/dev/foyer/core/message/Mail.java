package dev.foyer.core.message;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;

/** One e-mail to be sent; its words are the mailer's. */
public sealed interface Mail {
  EmailAddress to();

  Language language();

  /** For whom Foyer writes. */
  Organization organization();

  /** A member's message. */
  record OfMessage(Message message, Member receiver, Organization organization) implements Mail {
    @Override
    public EmailAddress to() {
      return receiver.email();
    }

    @Override
    public Language language() {
      return receiver.language();
    }
  }

  /** A letter to somebody who is no member. */
  record OfLetter(Letter letter, Organization organization) implements Mail {
    @Override
    public EmailAddress to() {
      return letter.to();
    }

    @Override
    public Language language() {
      return letter.language();
    }
  }
}
