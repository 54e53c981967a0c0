package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Explanation.Finding;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("BR-24")
class MembersMayOptOutTest {
  private static final Settings ALLOWED = Settings.INITIAL.withMembersMayDisconnect(true);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member carla = acme.member("carla");

  @Test
  @Rule("BR-31")
  void offersItOnlyWhileTheSettingAllowsIt() {
    assertThat(optOut(carla)).isEqualTo(new OptOut.Outcome.NotOffered());
    assertThat(myZoom(carla).mayOptOut()).isFalse();

    allow();

    assertThat(optOut(carla)).isEqualTo(new OptOut.Outcome.OptedOut());
    assertThat(optOut(carla)).isEqualTo(new OptOut.Outcome.AlreadyOut());
    assertThat(myZoom(carla).mayOptOut()).isTrue();
    assertThat(myZoom(carla).optedOut()).isTrue();
  }

  @Test
  void usesTheOrganizationsZoomNoMoreAndSaysWhy() {
    rig.connectOrganization(acme);
    allow();

    optOut(carla);

    assertThat(myZoom(carla).inUse()).isEqualTo(new ConnectionInUse.None(Readiness.OPTED_OUT));
    assertThat(explain(carla))
        .extracting(Explanation.Step::finding)
        .containsExactly(
            Finding.PERSONAL_NONE,
            Finding.ORGANIZATION_ACTIVE,
            Finding.OPTED_OUT,
            Finding.RESULT_NONE);
    assertThat(explain(carla).get(2).sentence())
        .startsWith("Carla Costa has opted out of the organization's Zoom");
  }

  @Test
  void touchesNoPersonalConnection() {
    rig.connectOrganization(acme);
    var own = rig.connectPersonal(carla, "carla.costa@mail.example");
    allow();

    optOut(carla);

    assertThat(myZoom(carla).inUse()).isEqualTo(new ConnectionInUse.Personal(own));
    assertThat(rig.ports().grants().find(own.grant())).isPresent();
  }

  @Test
  void makesWhatWaitedOnceTheMemberOptsInAgain() {
    rig.connectOrganization(acme);
    allow();
    optOut(carla);
    Booking booking = rig.book(carla);
    rig.runDueJobs();
    assertThat(rig.meeting(booking))
        .isInstanceOfSatisfying(
            Meeting.Waiting.class,
            waiting ->
                assertThat(waiting.delay().reason())
                    .isEqualTo(new WaitReason.NoUsableZoom(Readiness.OPTED_OUT)));

    assertThat(optIn(carla, acme.as("carla"))).isEqualTo(new OptIn.Outcome.OptedIn());
    rig.runDueJobs();

    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
    assertThat(optIn(carla, acme.as("carla"))).isEqualTo(new OptIn.Outcome.NotOut());
    assertThat(rig.journal(acme))
        .contains(EntryKind.MEMBER_OPTED_OUT)
        .containsOnlyOnce(EntryKind.MEMBER_OPTED_IN);
  }

  @Test
  void bringsTheOptedOutBackWhenTheSettingIsTurnedOffAndTellsEach() {
    rig.connectOrganization(acme);
    allow();
    optOut(carla);
    optOut(acme.member("dan"));
    Booking booking = rig.book(carla);
    rig.runDueJobs();

    assertThat(change(ALLOWED, Settings.INITIAL))
        .isEqualTo(new ChangeSettings.Outcome.Changed(Settings.INITIAL, 2));

    assertThat(myZoom(carla).optedOut()).isFalse();
    assertThat(myZoom(carla).inUse()).isInstanceOf(ConnectionInUse.Organizations.class);
    rig.runDueJobs();
    assertThat(rig.meeting(booking)).isInstanceOf(Meeting.Ready.class);
    assertThat(told(carla)).containsOnlyOnce(MessageKind.OPT_OUT_ENDED);
    assertThat(told(acme.member("dan"))).containsOnlyOnce(MessageKind.OPT_OUT_ENDED);
    assertThat(told(acme.member("grace"))).doesNotContain(MessageKind.OPT_OUT_ENDED);
    assertThat(
            rig.ports().journal().all(acme.id()).stream()
                .filter(entry -> entry.kind() == EntryKind.MEMBER_OPTED_IN))
        .hasSize(2)
        .extracting(Entry::cause)
        .containsOnly("SETTINGS_CHANGED");
    assertThat(rig.ports().optOuts().ended(acme.id(), 10)).isEmpty();
  }

  @Test
  void tellsAMemberEachTimeItHappens() {
    for (int time = 0; time < 2; time++) {
      allow();
      optOut(carla);
      change(ALLOWED, Settings.INITIAL);
      rig.runDueJobs();
    }

    assertThat(told(carla)).containsExactly(MessageKind.OPT_OUT_ENDED, MessageKind.OPT_OUT_ENDED);
  }

  @Test
  @Rule("BR-07")
  void survivesADisconnectAndAReconnect() {
    rig.connectOrganization(acme);
    allow();
    optOut(carla);

    rig.disconnect(acme);
    rig.connectOrganization(acme);

    assertThat(rig.ports().settings().of(acme.id())).isEqualTo(ALLOWED);
    assertThat(myZoom(carla).inUse()).isEqualTo(new ConnectionInUse.None(Readiness.OPTED_OUT));
  }

  @Test
  void isTheMembersOwnToDecide() {
    allow();

    assertThat(optOut(carla, acme.as("ada")))
        .isEqualTo(new OptOut.Outcome.NotAllowed(Denial.ONLY_THE_MEMBER));
    assertThat(optOut(carla, FoyerUnderTest.SUPPORT)).isEqualTo(new OptOut.Outcome.OptedOut());
    assertThat(optIn(carla, acme.as("bruno")))
        .isEqualTo(new OptIn.Outcome.NotAllowed(Denial.ONLY_THE_MEMBER));
    assertThat(optIn(carla, FoyerUnderTest.SUPPORT)).isEqualTo(new OptIn.Outcome.OptedIn());

    rig.members().remove(carla);
    assertThat(optOut(carla)).isEqualTo(new OptOut.Outcome.NoSuchMember());
  }

  private void allow() {
    change(Settings.INITIAL, ALLOWED);
  }

  private ChangeSettings.Outcome change(Settings from, Settings to) {
    return rig.foyer()
        .decisions()
        .changeSettings()
        .handle(new ChangeSettings.Command(acme.id(), acme.as("ada"), from, to));
  }

  private OptOut.Outcome optOut(Member member) {
    return optOut(member, new Actor.AMember(member.id()));
  }

  private OptOut.Outcome optOut(Member member, Actor by) {
    return rig.foyer().decisions().optOut().handle(new OptOut.Command(acme.id(), by, member.id()));
  }

  private OptIn.Outcome optIn(Member member, Actor by) {
    return rig.foyer().decisions().optIn().handle(new OptIn.Command(acme.id(), by, member.id()));
  }

  private ShowMyZoom.MyZoom myZoom(Member member) {
    return rig.foyer()
        .connected()
        .showMyZoom()
        .handle(new ShowMyZoom.Command(acme.id(), member.id()));
  }

  private List<Explanation.Step> explain(Member member) {
    return Expected.outcome(
            ExplainMember.Outcome.Explained.class,
            rig.foyer()
                .connected()
                .explainMember()
                .handle(
                    new ExplainMember.Command(
                        acme.id(), new Actor.AMember(member.id()), member.id())))
        .explanation()
        .steps();
  }

  private List<MessageKind> told(Member member) {
    return rig.ports().messages().all(acme.id()).stream()
        .filter(message -> message.to().equals(member.id()))
        .map(Message::kind)
        .toList();
  }
}
