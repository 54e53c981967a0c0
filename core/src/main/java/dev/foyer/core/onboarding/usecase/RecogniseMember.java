package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.onboarding.port.Passwords;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.port.Members;

/** Tells who has an e-mail address, and the hash of the password: what signing in needs. */
public final class RecogniseMember {

  /** The answer. */
  public sealed interface Outcome {
    record Known(Member member, PasswordHash password) implements Outcome {}

    /** Nobody has the address, or whoever has it has not chosen a password yet. */
    record Unknown() implements Outcome {}
  }

  private final Members members;
  private final Passwords passwords;

  public RecogniseMember(Members members, Passwords passwords) {
    this.members = members;
    this.passwords = passwords;
  }

  public Outcome handle(EmailAddress email) {
    return members
        .findByEmail(email)
        .flatMap(
            member ->
                passwords
                    .find(member.organization(), member.id())
                    .<Outcome>map(password -> new Outcome.Known(member, password)))
        .orElseGet(Outcome.Unknown::new);
  }
}
