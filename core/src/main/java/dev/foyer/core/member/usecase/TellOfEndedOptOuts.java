package dev.foyer.core.member.usecase;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Transactions;
import java.util.List;

/**
 * Tells members that the organization's Zoom is theirs again because they may no longer opt out
 * (BR-24), a page at a time. A job runs it.
 */
public final class TellOfEndedOptOuts {

  private static final int AT_A_TIME = 200;

  private final OptOuts optOuts;
  private final RecordEntry record;
  private final TellMembers tellMembers;
  private final Transactions transactions;

  public TellOfEndedOptOuts(
      OptOuts optOuts, RecordEntry record, TellMembers tellMembers, Transactions transactions) {
    this.optOuts = optOuts;
    this.record = record;
    this.tellMembers = tellMembers;
    this.transactions = transactions;
  }

  public JobAnswer handle(OrganizationId organization) {
    int told;
    do {
      told = transactions.inOne(() -> tellSome(organization));
    } while (told == AT_A_TIME);
    return new JobAnswer.Done();
  }

  private int tellSome(OrganizationId organization) {
    List<MemberId> ended = optOuts.ended(organization, AT_A_TIME);
    ended.forEach(member -> tell(organization, member));
    optOuts.forget(organization, ended);
    return ended.size();
  }

  private void tell(OrganizationId organization, MemberId member) {
    Entry entry =
        record.handle(
            RecordEntry.Command.of(
                    organization,
                    new Actor.FoyerItself(),
                    EntryKind.MEMBER_OPTED_IN,
                    new Subject(Subject.Kind.MEMBER, member.value()))
                .because(EntryKind.SETTINGS_CHANGED));
    tellMembers.handle(
        TellMembers.Command.member(
            organization,
            member,
            MessageKind.OPT_OUT_ENDED,
            member.value(),
            Facts.NONE,
            entry.id()));
  }
}
