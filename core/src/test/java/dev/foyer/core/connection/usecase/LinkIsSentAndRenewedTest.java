package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.ConnectLink.State;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.Mail;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of a link besides being opened: sent, renewed, reported. */
@Rule("BR-04")
class LinkIsSentAndRenewedTest {
  private static final EmailAddress ZOE = new EmailAddress("zoe@acme.example");

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  void isSentInTheReceiversLanguage() {
    ConnectLink link = rig.connectLink(acme);

    assertThat(send(link)).isEqualTo(new SendConnectLink.Outcome.Sent());
    rig.runDueJobs();

    Mail.OfLetter mail = (Mail.OfLetter) rig.mailer().sent().getFirst();
    assertThat(mail.to()).isEqualTo(ZOE);
    assertThat(mail.language()).isEqualTo(Language.BRAZILIAN_PORTUGUESE);
    assertThat(mail.letter().kind()).isEqualTo(LetterKind.CONNECT_LINK);
    assertThat(mail.letter().secret()).contains(link.secret());
    assertThat(mail.letter().facts().named().keySet())
        .containsExactlyInAnyOrderElementsOf(LetterKind.CONNECT_LINK.facts());
  }

  @Test
  @Rule("BR-71")
  void isSentWithoutTheAddressInTheJournal() {
    send(rig.connectLink(acme));

    assertThat(rig.journal(acme)).endsWith(EntryKind.CONNECT_LINK_MAILED);
    assertThat(rig.ports().journal().all(acme.id()).toString()).doesNotContain(ZOE.value());
  }

  @Test
  void isNotSentOnceItIsClosedOrWithoutAMailServer() {
    ConnectLink link = rig.connectLink(acme);
    rig.mailer().remove();
    assertThat(send(link)).isEqualTo(new SendConnectLink.Outcome.NoMail());

    report(link);
    assertThat(send(link)).isEqualTo(new SendConnectLink.Outcome.NotOpen());
    assertThat(rig.journal(acme)).doesNotContain(EntryKind.CONNECT_LINK_MAILED);
  }

  @Test
  void isRenewedInOneAct() {
    ConnectLink old = rig.connectLink(acme);
    for (int start = 1; start <= ConnectLink.MOST_STARTS; start++) {
      rig.browser().starts(old);
    }

    ConnectLink fresh = renewed(old);

    assertThat(fresh.secret()).isNotEqualTo(old.secret());
    assertThat(fresh.purpose()).isEqualTo(old.purpose());
    assertThat(stored(old).state()).isInstanceOf(State.Revoked.class);
    assertThat(rig.browser().starts(old)).isEqualTo(new BeginAuthorization.Outcome.NotOpen());
    assertThat(rig.browser().starts(fresh)).isInstanceOf(BeginAuthorization.Outcome.Begun.class);
  }

  @Test
  void isRenewedAfterItExpired() {
    ConnectLink old = rig.connectLink(acme);
    rig.clock().moveTo(old.expiresAt());

    assertThat(renewed(old).openAt(rig.clock().instant())).isTrue();
    assertThat(stored(old).state()).isEqualTo(new State.Expired(old.expiresAt()));
  }

  @Test
  void isRenewedOnceByTwoWhoRenewItAtTheSameTime() {
    ConnectLink old = rig.connectLink(acme);
    ConnectLink first = renewed(old);

    assertThat(renew(old)).isEqualTo(new CreateConnectLink.Outcome.AlreadyOpen(first));
  }

  @Test
  void isClosedAndToldToAllWhenReported() {
    ConnectLink link = rig.connectLink(acme);

    assertThat(report(link)).isInstanceOf(ReportConnectLink.Outcome.Reported.class);

    assertThat(stored(link).state()).isEqualTo(new State.Reported(rig.clock().instant()));
    assertThat(rig.browser().opens(link)).isInstanceOf(OpenConnectLink.Outcome.Closed.class);
    assertThat(rig.journal(acme)).endsWith(EntryKind.CONNECT_LINK_REPORTED);
    assertThat(unread("ada")).isEqualTo(1);
    assertThat(unread("bruno")).isEqualTo(1);
    assertThat(unread("carla")).isZero();
    assertThat(report(link)).isEqualTo(new ReportConnectLink.Outcome.NotOpen());
  }

  @Test
  void tellsACreatorWhoIsNoAdminAnyMoreOfTheReport() {
    ConnectLink link = rig.connectLink(acme);
    rig.members().giveRole(acme.owner(), Role.MEMBER);

    report(link);

    assertThat(unread("ada")).isEqualTo(1);
  }

  private ConnectLink renewed(ConnectLink old) {
    return Expected.outcome(CreateConnectLink.Outcome.Created.class, renew(old)).link();
  }

  private CreateConnectLink.Outcome renew(ConnectLink old) {
    return rig.foyer()
        .connections()
        .createConnectLink()
        .handle(
            new CreateConnectLink.Command(
                    acme.id(),
                    acme.as("bruno"),
                    acme.member("bruno").id(),
                    Purpose.CONNECT,
                    Duration.ofMinutes(15))
                .insteadOf(old.id()));
  }

  private SendConnectLink.Outcome send(ConnectLink link) {
    Actor ada = acme.as("ada");
    return rig.foyer()
        .connections()
        .sendConnectLink()
        .handle(
            new SendConnectLink.Command(
                acme.id(), ada, link.id(), ZOE, Language.BRAZILIAN_PORTUGUESE));
  }

  private ReportConnectLink.Outcome report(ConnectLink link) {
    return rig.foyer().connections().reportConnectLink().handle(link.secret());
  }

  private ConnectLink stored(ConnectLink link) {
    return rig.ports().connectLinks().find(acme.id(), link.id()).orElseThrow();
  }

  private long unread(String name) {
    return rig.foyer().messages().countUnread().handle(acme.id(), acme.member(name).id());
  }
}
