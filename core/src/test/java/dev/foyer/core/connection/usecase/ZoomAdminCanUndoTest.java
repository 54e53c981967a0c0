package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.Ended;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.ListMessages;
import dev.foyer.core.organization.Member;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After an approval the Zoom admin has a letter, by which it is taken back at any time. */
@Rule("BR-06")
class ZoomAdminCanUndoTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String NORA = "nora@northwind.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  void writesToWhoeverApproved() {
    rig.browser().approves(NORA, rig.connectLink(acme));

    Letter letter = letter();
    assertThat(letter.to().value()).isEqualTo(NORA);
    assertThat(letter.kind()).isEqualTo(LetterKind.APPROVAL_NOTICE);
    assertThat(letter.facts().named()).containsEntry("account", "Northwind Traders");
  }

  @Test
  void withdrawsWhatIsPending() {
    rig.browser().approves(NORA, rig.connectLink(acme));
    Secret way = way();

    assertThat(open(way)).isInstanceOf(OpenWithdrawLink.Outcome.Shown.class);
    assertThat(withdraw(way))
        .isEqualTo(new WithdrawThroughLink.Outcome.Withdrawn(new EndGrant.Outcome.Revoked()));

    assertThat(((Ended) newest()).reason()).isEqualTo(EndReason.WITHDRAWN);
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(withdraw(way)).isEqualTo(new WithdrawThroughLink.Outcome.NotOpen());
    assertThat(open(way)).isInstanceOf(OpenWithdrawLink.Outcome.Shown.class);
  }

  @Test
  void endsWhatIsInUseAndTellsOwnersAndAdmins() {
    rig.connectOrganization(acme);
    Secret way = way();

    assertThat(withdraw(way))
        .isEqualTo(new WithdrawThroughLink.Outcome.Withdrawn(new EndGrant.Outcome.Revoked()));

    assertThat(rig.ports().organizationConnections().current(acme.id())).isEmpty();
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.journal(acme)).contains(EntryKind.CONNECTION_WITHDRAWN);
    for (String administrator : List.of("ada", "bruno")) {
      Message newest = messages(acme.member(administrator)).getFirst();
      assertThat(newest.kind()).isEqualTo(MessageKind.DISCONNECTED);
      assertThat(newest.facts().named()).containsEntry("by", "Zoe Zimmer");
    }
  }

  @Test
  @Rule("BR-08")
  void leavesAnotherOrganizationsConnectionAlone() {
    rig.connectOrganization(acme);
    Secret way = way();
    SampleOrganization second = rig.found("Second Shop", "Sam Second", "sam@second.example");
    rig.browser().approvesAs(second.owner(), "aron@acme.example", rig.connectLink(second));

    assertThat(withdraw(way))
        .isEqualTo(new WithdrawThroughLink.Outcome.Withdrawn(new EndGrant.Outcome.ErasedOnly()));
    assertThat(rig.ports().grants().all()).hasSize(1);
  }

  @Test
  void knowsNoOtherSecret() {
    rig.connectOrganization(acme);
    Secret other = rig.given().aSecret();

    assertThat(open(other)).isEqualTo(new OpenWithdrawLink.Outcome.Unknown());
    assertThat(withdraw(other)).isEqualTo(new WithdrawThroughLink.Outcome.NotOpen());
    assertThat(rig.ports().organizationConnections().current(acme.id())).isPresent();
  }

  @Test
  void goesWithoutALetterWhereThereIsNoMailServer() {
    rig.mailer().remove();
    Browser noras = rig.browser();
    noras.approves(NORA, rig.connectLink(acme));

    assertThat(rig.mailer().sent()).isEmpty();
    assertThat(noras.withdraws(newest())).isInstanceOf(WithdrawApproval.Outcome.Withdrawn.class);
  }

  @Test
  void keepsTheAddressOutOfTheJournal() {
    rig.browser().approves(ZOE, rig.connectLink(acme));

    assertThat(rig.ports().journal().all(acme.id()).toString()).doesNotContain(ZOE);
  }

  private Secret way() {
    return letter().secret().orElseThrow();
  }

  private Letter letter() {
    rig.runDueJobs();
    return rig.mailer().sent().stream()
        .filter(Mail.OfLetter.class::isInstance)
        .map(Mail.OfLetter.class::cast)
        .map(Mail.OfLetter::letter)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private OpenWithdrawLink.Outcome open(Secret secret) {
    return rig.foyer().connections().openWithdrawLink().handle(secret);
  }

  private WithdrawThroughLink.Outcome withdraw(Secret secret) {
    return rig.foyer().connections().withdrawThroughLink().handle(secret);
  }

  private OrganizationConnection newest() {
    return rig.ports().organizationConnections().newest(acme.id()).orElseThrow();
  }

  private List<Message> messages(Member member) {
    return rig.foyer()
        .messages()
        .listMessages()
        .handle(new ListMessages.Command(acme.id(), member.id(), MessageId.AFTER_ALL, 10));
  }
}
