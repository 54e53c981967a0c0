package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-11")
class LapseIsToldTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @Test
  void remindsOnDaysOneThreeSevenAndFourteen() {
    lapse();
    assertThat(told(MessageKind.LAPSED)).hasSize(2);

    for (int day = 1; day <= 30; day++) {
      rig.later(Duration.ofDays(1));
    }

    assertThat(told(MessageKind.STILL_LAPSED))
        .extracting(message -> message.facts().named().get("days"))
        .containsExactlyInAnyOrder("1", "1", "3", "3", "7", "7", "14", "14");
  }

  @Test
  void stopsRemindingOnRepair() {
    lapse();
    rig.later(Duration.ofDays(1));
    rig.approve(acme, Purpose.RECONNECT, "aron@acme.example");

    rig.later(Duration.ofDays(30));

    assertThat(told(MessageKind.STILL_LAPSED)).hasSize(2);
  }

  @Test
  void tellsOfARiskThatLastsAndOfEachOnlyOnce() {
    rig.zoom().script().always(Operation.APPROVER, new ScriptedAnswer.NotNow(Obstacle.UNREACHABLE));
    rig.later(Duration.ofMinutes(70));
    assertThat(told(MessageKind.AT_RISK)).isEmpty();

    rig.later(Duration.ofMinutes(6));
    rig.later(Duration.ofMinutes(6));

    assertThat(told(MessageKind.AT_RISK)).hasSize(2);
  }

  private void lapse() {
    rig.zoom().people().change(ZOE, Person::demoted);
    rig.later(Duration.ofMinutes(70));
  }

  private List<Message> told(MessageKind kind) {
    return rig.ports().messages().all(acme.id()).stream()
        .filter(message -> message.kind() == kind)
        .toList();
  }
}
