package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.onboarding.PasswordLink;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Randomness;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Adds a member and the one-time password link, within the caller's transaction. */
public final class NewMember {

  record Added(Member member, Secret passwordSecret) {}

  /** Rolls the transaction back in which the member was to be added. */
  @SuppressWarnings("serial") // never serialized
  static final class EmailIsTaken extends RuntimeException {
    private final EmailAddress email;

    EmailIsTaken(EmailAddress email) {
      super("The e-mail address is taken.");
      this.email = email;
    }

    EmailAddress email() {
      return email;
    }
  }

  private final Members members;
  private final OneTimeLinks links;
  private final RecordEntry record;
  private final Ids ids;
  private final Randomness randomness;
  private final InstantSource clock;

  public NewMember(
      Members members,
      OneTimeLinks links,
      RecordEntry record,
      Ids ids,
      Randomness randomness,
      InstantSource clock) {
    this.members = members;
    this.links = links;
    this.record = record;
    this.ids = ids;
    this.randomness = randomness;
    this.clock = clock;
  }

  Added add(
      OrganizationId organization,
      Actor by,
      PersonName name,
      EmailAddress email,
      Role role,
      ZoneId timeZone,
      Language language) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Member member =
        new Member(
            new MemberId(ids.next()), organization, name, email, role, timeZone, language, now);
    if (!members.add(member)) {
      throw new EmailIsTaken(email);
    }
    Secret secret = Secret.random(randomness);
    links.add(
        new PasswordLink(
            secret.sha256(), organization, member.id(), now.plus(PasswordLink.VALID_FOR)));
    record.handle(
        RecordEntry.Command.of(
                organization,
                by,
                EntryKind.MEMBER_ADDED,
                new Subject(Subject.Kind.MEMBER, member.id().value()))
            .after(Facts.of("role", role)));
    return new Added(member, secret);
  }
}
