package dev.foyer.core.member.usecase;

import static dev.foyer.core.member.Explanation.Finding.MATCH_BY_EMAIL;
import static dev.foyer.core.member.Explanation.Finding.MATCH_LICENSED;
import static dev.foyer.core.member.Explanation.Finding.MATCH_NOT_CHECKED;
import static dev.foyer.core.member.Explanation.Finding.ORGANIZATION_ACTIVE;
import static dev.foyer.core.member.Explanation.Finding.ORGANIZATION_LAPSED;
import static dev.foyer.core.member.Explanation.Finding.ORGANIZATION_NONE;
import static dev.foyer.core.member.Explanation.Finding.PERSONAL_CONNECTED;
import static dev.foyer.core.member.Explanation.Finding.PERSONAL_LAPSED;
import static dev.foyer.core.member.Explanation.Finding.PERSONAL_NONE;
import static dev.foyer.core.member.Explanation.Finding.RESULT_NONE;
import static dev.foyer.core.member.Explanation.Finding.RESULT_ORGANIZATION;
import static dev.foyer.core.member.Explanation.Finding.RESULT_PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.Foyer;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Explanation.Finding;
import dev.foyer.core.member.Standing;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("BR-70")
class ExplainsEveryFactTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @ParameterizedTest
  @CsvSource({
    "carla, MATCH_LICENSED,    MATCH_BY_EMAIL, RESULT_ORGANIZATION",
    "dan,   MATCH_BASIC,       MATCH_BY_EMAIL, RESULT_ORGANIZATION",
    "frank, MATCH_DEACTIVATED, MATCH_BY_EMAIL, RESULT_NONE",
    "hugo,  MATCH_NO_LICENSE,  MATCH_BY_EMAIL, RESULT_NONE"
  })
  void explainsEachPin(String who, Finding match, Finding how, Finding result) {
    rig.connectOrganization(acme);

    assertThat(findings(who))
        .containsExactly(PERSONAL_NONE, ORGANIZATION_ACTIVE, match, how, result);
  }

  @ParameterizedTest
  @CsvSource({"erin, MATCH_INVITED", "grace, MATCH_ABSENT"})
  void explainsWhyNobodyIsPinned(String who, Finding match) {
    rig.connectOrganization(acme);

    assertThat(findings(who))
        .containsExactly(PERSONAL_NONE, ORGANIZATION_ACTIVE, match, RESULT_NONE);
  }

  @Test
  void explainsAMemberWhoWasNotLookedUpYet() {
    rig.connectOrganization(acme);
    acme.with("Iago Iglesias", "iago@acme.example", Role.MEMBER);

    assertThat(findings("iago"))
        .containsExactly(PERSONAL_NONE, ORGANIZATION_ACTIVE, MATCH_NOT_CHECKED, RESULT_NONE);
  }

  @Test
  void explainsThePersonalOneWithoutLookingFurther() {
    rig.connectOrganization(acme);
    rig.connectPersonal(acme.member("carla"), "carla.costa@mail.example");

    assertThat(findings("carla")).containsExactly(PERSONAL_CONNECTED, RESULT_PERSONAL);
    assertThat(sentences("carla"))
        .containsExactly(
            "A personal Zoom is connected (carla.costa@mail.example), and it comes first.",
            "So meetings are made with the personal Zoom, hosted by carla.costa@mail.example.");
  }

  @Test
  void explainsTheFallThroughOfALapsedPersonalOne() {
    rig.connectOrganization(acme);
    var own = rig.connectPersonal(acme.member("carla"), "carla.costa@mail.example");
    rig.zoom().uninstall("carla.costa@mail.example", ZoomApp.PERSONAL);
    use(own.grant());

    assertThat(findings("carla"))
        .containsExactly(
            PERSONAL_LAPSED,
            ORGANIZATION_ACTIVE,
            MATCH_LICENSED,
            MATCH_BY_EMAIL,
            RESULT_ORGANIZATION);
  }

  @Test
  void explainsALapsedOrMissingOrganizationsZoom() {
    assertThat(findings("carla")).containsExactly(PERSONAL_NONE, ORGANIZATION_NONE, RESULT_NONE);

    var connection = rig.connectOrganization(acme);
    rig.zoom().uninstall("zoe@acme.example", ZoomApp.ORGANIZATION);
    use(connection.grant());

    assertThat(findings("carla")).containsExactly(PERSONAL_NONE, ORGANIZATION_LAPSED, RESULT_NONE);
    assertThat(sentences("carla"))
        .contains("The organization's Zoom (account Acme Corporation) no longer works.");
  }

  @Test
  void saysTheSameAsTheConnectionInUse() {
    rig.connectOrganization(acme);
    rig.connectPersonal(acme.member("grace"), "grace@mail.example");

    for (Foyer foyer : List.of(rig.foyer(), ZoomElsewhere.foyerOf(rig))) {
      for (String who : List.of("ada", "carla", "dan", "erin", "frank", "grace", "hugo")) {
        Member member = acme.member(who);
        Explanation explanation = explain(foyer, member);
        ConnectionInUse inUse =
            foyer
                .connected()
                .showMyZoom()
                .handle(new ShowMyZoom.Command(acme.id(), member.id()))
                .inUse();

        Standing.Type type = explanation.standing().inUse();
        switch (inUse) {
          case ConnectionInUse.Personal own -> {
            assertThat(type).isEqualTo(Standing.Type.PERSONAL);
            assertThat(last(explanation).about()).containsExactly(text(own.host()));
          }
          case ConnectionInUse.Organizations theirs -> {
            assertThat(type).isEqualTo(Standing.Type.ORGANIZATION);
            assertThat(last(explanation).about()).containsExactly(text(theirs.host()));
          }
          case ConnectionInUse.None(var why) -> {
            assertThat(type).isEqualTo(Standing.Type.NONE);
            assertThat(why).isEqualTo(explanation.standing().readiness());
            assertThat(last(explanation).finding()).isEqualTo(RESULT_NONE);
          }
        }
      }
    }
  }

  @Test
  void letsMembersAskAboutThemselves() {
    assertThat(
            rig.foyer()
                .connected()
                .explainMember()
                .handle(
                    new ExplainMember.Command(
                        acme.id(), acme.as("carla"), acme.member("carla").id())))
        .isInstanceOf(ExplainMember.Outcome.Explained.class);
    assertThat(
            rig.foyer()
                .connected()
                .explainMember()
                .handle(
                    new ExplainMember.Command(
                        acme.id(), acme.as("ada"), new MemberId(rig.given().id()))))
        .isEqualTo(new ExplainMember.Outcome.NoSuchMember());
  }

  @ParameterizedTest
  @EnumSource(Finding.class)
  void namesRulesThatStandInTheList(Finding finding) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "rules.md")))
        .contains("**" + finding.rule() + "**");
    assertThat(Explanation.Step.of(finding, "it", "that", "then").sentence()).endsWith(".");
  }

  private static Explanation.Detail text(ZoomUser host) {
    return new Explanation.Detail.Text(host.email().value());
  }

  private void use(GrantKey grant) {
    rig.clock().advance(Duration.ofHours(1));
    rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));
  }

  private List<Finding> findings(String who) {
    return explain(rig.foyer(), acme.member(who)).steps().stream()
        .map(Explanation.Step::finding)
        .toList();
  }

  private List<String> sentences(String who) {
    return explain(rig.foyer(), acme.member(who)).steps().stream()
        .map(Explanation.Step::sentence)
        .toList();
  }

  private static Explanation.Step last(Explanation explanation) {
    return explanation.steps().getLast();
  }

  private Explanation explain(Foyer foyer, Member member) {
    return Expected.outcome(
            ExplainMember.Outcome.Explained.class,
            foyer
                .connected()
                .explainMember()
                .handle(new ExplainMember.Command(acme.id(), acme.as("ada"), member.id())))
        .explanation();
  }
}
