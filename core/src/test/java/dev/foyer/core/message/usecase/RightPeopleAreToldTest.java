package dev.foyer.core.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.ConfirmConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is told what, of everything that can happen to a connection. */
class RightPeopleAreToldTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member ada = acme.member("ada");
  private final Member bruno = acme.member("bruno");
  private final Member carla = acme.member("carla");

  @Test
  void tellsOwnersAndAdminsThatZoomIsConnected() {
    OrganizationConnection connection = rig.connectOrganization(acme);

    for (Member administrator : List.of(ada, bruno)) {
      Message message = only(administrator);
      assertThat(message.kind()).isEqualTo(MessageKind.CONNECTED);
      assertThat(message.about()).isEqualTo(connection.id().value());
      assertThat(message.facts())
          .isEqualTo(Facts.of("account", "Acme Corporation").and("authorizer", "Zoe Zimmer"));
    }
    assertThat(messages(carla)).isEmpty();
  }

  @Test
  void tellsOwnersAndAdminsOfALapseWithItsCauseOnce() {
    OrganizationConnection connection = rig.connectOrganization(acme);
    die(ZOE, ZoomApp.ORGANIZATION, connection.grant());
    die(ZOE, ZoomApp.ORGANIZATION, connection.grant());

    Message message = messages(bruno).getFirst();
    assertThat(messages(bruno))
        .extracting(Message::kind)
        .containsExactly(MessageKind.LAPSED, MessageKind.CONNECTED);
    assertThat(message.facts())
        .isEqualTo(Facts.of("account", "Acme Corporation").and("reason", LapseReason.TOKEN_DEAD));
    assertThat(messages(carla)).isEmpty();
  }

  @Test
  @Rule("BR-21")
  void tellsTheMemberAloneThatTheirOwnZoomLapsed() {
    PersonalConnection connection = rig.connectPersonal(carla, "carla.costa@mail.example");
    die("carla.costa@mail.example", ZoomApp.PERSONAL, connection.grant());

    assertThat(only(carla).kind()).isEqualTo(MessageKind.PERSONAL_LAPSED);
    assertThat(messages(ada)).isEmpty();
  }

  @Test
  void tellsWhoDisconnected() {
    rig.connectOrganization(acme);
    rig.disconnect(acme);

    Message message = messages(bruno).getFirst();
    assertThat(message.kind()).isEqualTo(MessageKind.DISCONNECTED);
    assertThat(message.facts())
        .isEqualTo(Facts.of("account", "Acme Corporation").and("by", "Ada Adams"));
  }

  @Test
  @Rule("BR-04")
  void tellsTheCreatorAloneThatTheLinkWasDeclined() {
    ConnectLink link = rig.connectLink(acme);
    rig.foyer().connections().declineConnectLink().handle(link.secret());

    assertThat(only(ada).kind()).isEqualTo(MessageKind.LINK_DECLINED);
    assertThat(only(ada).about()).isEqualTo(link.id().value());
    assertThat(messages(bruno)).isEmpty();
  }

  @Test
  @Rule("BR-06")
  void asksOwnersAndAdminsToActivateAnApprovalOfAnotherDomain() {
    Browser noras = rig.browser();
    OrganizationConnection approved =
        Expected.outcome(
                CompleteAuthorization.Outcome.ConfirmationNeeded.class,
                noras.approves("nora@northwind.example", rig.connectLink(acme)))
            .connection();
    assertThat(messages(ada)).isEmpty();
    Expected.outcome(
        ConfirmConnection.Outcome.ActivationNeeded.class,
        noras.confirms(approved, "Acme Corporation"));

    assertThat(only(ada).kind()).isEqualTo(MessageKind.APPROVAL_WAITS);
    assertThat(only(bruno).facts().named()).containsEntry("account", "Northwind Traders");
  }

  @Test
  @Rule("BR-08")
  void tellsTheFirstOrganizationThatAnotherSharesItsAccount() {
    rig.connectOrganization(acme);
    SampleOrganization second = rig.found("Second Shop", "Sam Second", "sam@second.example");
    OrganizationConnection waiting =
        Expected.outcome(
                CompleteAuthorization.Outcome.ActivationNeeded.class,
                rig.browser()
                    .approvesAs(second.owner(), "aron@acme.example", rig.connectLink(second)))
            .connection();
    assertThat(only(second.owner()).kind()).isEqualTo(MessageKind.APPROVAL_WAITS);
    assertThat(only(ada).kind()).isEqualTo(MessageKind.CONNECTED);

    rig.foyer()
        .connections()
        .activateConnection()
        .handle(new ActivateConnection.Command(second.id(), second.as("sam"), waiting.id()));

    assertThat(messages(bruno).getFirst().kind()).isEqualTo(MessageKind.ACCOUNT_SHARED);
    assertThat(messages(second.owner()).getFirst().kind()).isEqualTo(MessageKind.CONNECTED);
  }

  @Test
  void tellsNobodyWhoIsNoAdministratorAnyMore() {
    rig.members().giveRole(bruno, Role.MEMBER);
    rig.connectOrganization(acme);

    assertThat(messages(bruno)).isEmpty();
    assertThat(messages(ada)).hasSize(1);
  }

  /** Zoom ends the grant, and somebody notices by using it. */
  private void die(String zoomUser, ZoomApp app, GrantKey grant) {
    rig.zoom().uninstall(zoomUser, app);
    rig.clock().advance(Duration.ofHours(2));
    rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));
  }

  private Message only(Member member) {
    assertThat(messages(member)).hasSize(1);
    return messages(member).getFirst();
  }

  private List<Message> messages(Member member) {
    return rig.foyer()
        .messages()
        .listMessages()
        .handle(
            new ListMessages.Command(member.organization(), member.id(), MessageId.AFTER_ALL, 50));
  }
}
