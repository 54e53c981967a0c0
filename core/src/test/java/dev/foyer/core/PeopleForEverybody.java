package dev.foyer.core;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.usecase.ListWebhooks;
import dev.foyer.core.hearing.usecase.ReplayWebhook;
import dev.foyer.core.hearing.usecase.ShowWebhook;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.journal.usecase.ShowVerification;
import dev.foyer.core.journal.usecase.VerifyJournal;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import java.time.ZoneId;
import java.util.Set;

/** The commands about people, the journal and webhooks, for {@link CommandsForEverybody}. */
final class PeopleForEverybody {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FoyerUnderTest rig;
  private final SampleOrganization acme;

  PeopleForEverybody(FoyerUnderTest rig, SampleOrganization acme) {
    this.rig = rig;
    this.acme = acme;
  }

  Object give(String command, Actor by) {
    OrganizationId id = acme.id();
    Foyer foyer = rig.foyer();
    return switch (command) {
      case "AddMember" ->
          foyer
              .onboarding()
              .addMember()
              .handle(
                  new AddMember.Command(
                      id,
                      by,
                      new PersonName("Iago Iglesias"),
                      new EmailAddress("iago@acme.example"),
                      Role.MEMBER,
                      LONDON,
                      Language.ENGLISH));
      case "VerifyDomain" ->
          foyer
              .onboarding()
              .verifyDomain()
              .handle(new VerifyDomain.Command(id, by, new EmailDomain("acme.test")));
      case "FoundOrganization" ->
          foyer
              .onboarding()
              .foundOrganization()
              .handle(
                  new FoundOrganization.Command(
                      by,
                      new OrganizationName("Umbrella"),
                      new PersonName("Uma Urban"),
                      new EmailAddress("uma@umbrella.example"),
                      LONDON,
                      Language.ENGLISH));
      case "ListOrganizations" ->
          foyer.onboarding().listOrganizations().handle(new ListOrganizations.Command(by, "", 10));
      case "ListConnectedUsers" ->
          foyer
              .connected()
              .listConnectedUsers()
              .handle(
                  new ListConnectedUsers.Command(
                      id, by, Filter.ALL, ConnectedUsers.After.START, 50));
      case "CountConnectedUsers" ->
          foyer.connected().countConnectedUsers().handle(new CountConnectedUsers.Command(id, by));
      case "ExplainMember" ->
          foyer
              .connected()
              .explainMember()
              .handle(new ExplainMember.Command(id, by, acme.member("grace").id()));
      case "ShowVerification" ->
          foyer.journal().showVerification().handle(new ShowVerification.Command(id, by));
      case "VerifyJournal" ->
          foyer
              .journal()
              .verifyJournal()
              .handle(new VerifyJournal.Command(id, by, VerifyJournal.Onlooker.NOBODY));
      case "ReadJournal" ->
          foyer
              .journal()
              .readJournal()
              .handle(new ReadJournal.Command(id, by, EntryId.AFTER_ALL, Set.of(), 50));
      default -> giveAboutWebhooks(command, by);
    };
  }

  private Object giveAboutWebhooks(String command, Actor by) {
    Foyer.Hearing hearing = rig.foyer().hearing();
    NoticeId none = new NoticeId(rig.given().id());
    return switch (command) {
      case "ListWebhooks" ->
          hearing
              .listWebhooks()
              .handle(new ListWebhooks.Command(by, NoticeId.AFTER_ALL, Set.of(), 50));
      case "ShowWebhook" -> hearing.showWebhook().handle(new ShowWebhook.Command(by, none));
      case "ReplayWebhook" -> hearing.replayWebhook().handle(new ReplayWebhook.Command(by, none));
      default -> throw new IllegalArgumentException(command);
    };
  }
}
