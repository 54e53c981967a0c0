package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-41")
class MembersAreNudgedTest {
  private static final MessageId AFTER_ALL = new MessageId(new UUID(-1, -1));

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @Test
  void tellsTheMemberWhatStandsInTheWayOnceADay() {
    assertThat(nudge("bruno", "erin")).isEqualTo(new NudgeMember.Outcome.Nudged());
    assertThat(nudge("ada", "erin")).isEqualTo(new NudgeMember.Outcome.AlreadyToday());
    assertThat(told("erin"))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.kind()).isEqualTo(MessageKind.NUDGE);
              assertThat(message.facts().named())
                  .containsEntry("readiness", "ZOOM_USER_PENDING")
                  .containsEntry("by", "Bruno Borges");
            });
    assertThat(rig.journal(acme)).containsOnlyOnce(EntryKind.MEMBER_NUDGED);

    rig.clock().advance(Duration.ofDays(1));
    assertThat(nudge("ada", "erin")).isEqualTo(new NudgeMember.Outcome.Nudged());
  }

  @Test
  void leavesThoseAloneWhoseZoomWorks() {
    rig.connectPersonal(acme.member("grace"), "grace@mail.example");

    assertThat(nudge("ada", "carla")).isEqualTo(new NudgeMember.Outcome.NothingToSay());
    assertThat(nudge("ada", "grace")).isEqualTo(new NudgeMember.Outcome.NothingToSay());
  }

  @Test
  void isForOwnersAdminsAndSupportWithAReason() {
    assertThat(nudge("carla", "erin"))
        .isEqualTo(new NudgeMember.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(nudge(new Actor.SupportEngineer("sam", ""), acme.member("erin").id()))
        .isEqualTo(new NudgeMember.Outcome.NotAllowed(Denial.REASON_MISSING));
    assertThat(nudge(acme.as("ada"), new MemberId(rig.given().id())))
        .isEqualTo(new NudgeMember.Outcome.NoSuchMember());
  }

  private NudgeMember.Outcome nudge(String by, String whom) {
    return nudge(acme.as(by), acme.member(whom).id());
  }

  private NudgeMember.Outcome nudge(Actor by, MemberId whom) {
    return rig.foyer().mapping().nudgeMember().handle(new NudgeMember.Command(acme.id(), by, whom));
  }

  private List<Message> told(String name) {
    return rig.ports().messages().to(acme.id(), acme.member(name).id(), AFTER_ALL, 10);
  }
}
