package dev.foyer.core.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EachIsToldOnceTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final UUID connection = rig.given().id();
  private final TellMembers tell =
      new TellMembers(
          rig.ports().messages(),
          rig.members(),
          rig.ports().jobs(),
          rig.ports().ids(),
          rig.clock());

  @Test
  void tellsTheSameOccasionOnce() {
    lapsed("first lapse");
    lapsed("first lapse");
    assertThat(messages(acme.member("ada"))).hasSize(1);
    rig.runDueJobs();
    lapsed("first lapse");
    lapsed("second lapse");
    assertThat(messages(acme.member("ada"))).hasSize(2);
    rig.runDueJobs();
    assertThat(rig.mailer().sent()).hasSize(4);
  }

  @Test
  void tellsAnAdminWhoCameLaterWhatIsSaidAgain() {
    lapsed("the lapse");
    rig.ports().members().add(rig.given().aMember().of(organization()).admin().build());
    lapsed("the lapse");
    assertThat(messages(acme.member("ada"))).hasSize(1);
    rig.runDueJobs();
    assertThat(rig.mailer().sent()).hasSize(3);
  }

  @Test
  void tellsAtMostSoManyAdministrators() {
    for (int i = 0; i < TellMembers.MOST_ADMINISTRATORS; i++) {
      rig.ports().members().add(rig.given().aMember().of(organization()).admin().build());
    }
    rig.runDueJobs();
    lapsed("the lapse");
    assertThat(rig.ports().jobs().due(rig.clock().instant()))
        .hasSize(TellMembers.MOST_ADMINISTRATORS);
    assertThat(messages(acme.owner())).hasSize(1);
  }

  @Test
  void tellsNobodyWhoIsGone() {
    Member carla = acme.member("carla");
    rig.members().remove(carla);
    tell.handle(
        TellMembers.Command.member(
            acme.id(), carla.id(), MessageKind.PERSONAL_LAPSED, connection, Facts.NONE, "gone"));
    assertThat(messages(carla)).isEmpty();
  }

  private Organization organization() {
    return rig.ports().organizations().find(acme.id()).orElseThrow();
  }

  private void lapsed(String occasion) {
    rig.ports()
        .transactions()
        .inOne(
            () ->
                tell.handle(
                    TellMembers.Command.administrators(
                        acme.id(), MessageKind.LAPSED, connection, Facts.NONE, occasion)));
  }

  private List<Message> messages(Member member) {
    return rig.ports().messages().to(acme.id(), member.id(), MessageId.AFTER_ALL, 50);
  }
}
