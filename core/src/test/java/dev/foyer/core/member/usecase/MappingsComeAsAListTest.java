package dev.foyer.core.member.usecase;

import static dev.foyer.core.member.MappingLine.Verdict.ALREADY_SO;
import static dev.foyer.core.member.MappingLine.Verdict.DUPLICATE;
import static dev.foyer.core.member.MappingLine.Verdict.MAPPED;
import static dev.foyer.core.member.MappingLine.Verdict.NO_SUCH_MEMBER;
import static dev.foyer.core.member.MappingLine.Verdict.NO_SUCH_ZOOM_USER;
import static dev.foyer.core.member.MappingLine.Verdict.SHARED;
import static dev.foyer.core.member.MappingLine.Verdict.UNREADABLE;
import static dev.foyer.core.member.MappingLine.Verdict.WILL_MAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.ConfirmMappings.Decision;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-41")
class MappingsComeAsAListTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final MatchesUnderTest matches = new MatchesUnderTest(rig, acme);
  private final Member grace = acme.member("grace");

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
  }

  @Test
  void saysOfEachLineWhatItWouldDo() {
    preview(
        "grace@acme.example, zoe@acme.example",
        "dan@acme.example, dan@acme.example",
        "nobody@acme.example, ivan@acme.example",
        "hugo@acme.example, nobody@acme.example",
        "Grace@Acme.example , aron@acme.example",
        "not an address, aron@acme.example",
        "erin@acme.example, carla@acme.example");

    assertThat(verdicts())
        .containsExactly(
            WILL_MAP, ALREADY_SO, NO_SUCH_MEMBER, NO_SUCH_ZOOM_USER, DUPLICATE, UNREADABLE, SHARED);
    assertThat(matches.readiness(grace)).isEqualTo(Readiness.NO_ZOOM_USER);
  }

  @Test
  void doesAllThatCanBeDoneOnceConfirmed() {
    MappingList list =
        preview(
            "grace@acme.example, zoe@acme.example",
            "erin@acme.example, carla@acme.example",
            "nobody@acme.example, aron@acme.example");

    decide(list, Decision.MAP);
    rig.runDueJobs();

    assertThat(verdicts()).containsExactly(MAPPED, SHARED, NO_SUCH_MEMBER);
    assertThat(shown().list().state()).isEqualTo(new MappingList.State.Applied());
    assertThat(matches.host(grace).email()).hasToString("zoe@acme.example");
    assertThat(matches.readiness(acme.member("erin"))).isEqualTo(Readiness.ZOOM_USER_PENDING);
    assertThat(rig.journal(acme)).containsOnlyOnce(EntryKind.ZOOM_USER_MAPPED);
  }

  @Test
  void sharesOnlyWhenThatIsConfirmedToo() {
    MappingList list =
        preview("grace@acme.example, zoe@acme.example", "erin@acme.example, zoe@acme.example");
    assertThat(verdicts()).containsExactly(SHARED, SHARED);

    decide(list, Decision.MAP_SHARED_TOO);
    rig.runDueJobs();

    assertThat(verdicts()).containsExactly(MAPPED, MAPPED);
  }

  @Test
  void letsTwoMembersChangePlaces() {
    Member carla = acme.member("carla");
    Member bruno = acme.member("bruno");
    MappingList list =
        preview("carla@acme.example, bruno@acme.example", "bruno@acme.example, carla@acme.example");
    assertThat(verdicts()).containsExactly(WILL_MAP, WILL_MAP);

    decide(list, Decision.MAP);
    rig.runDueJobs();

    assertThat(matches.host(carla).email()).hasToString("bruno@acme.example");
    assertThat(matches.host(bruno).email()).hasToString("carla@acme.example");
  }

  @Test
  void appliesLongListsWholly() {
    List<String> lines = new ArrayList<>(Collections.nCopies(450, "x, y"));
    lines.add("grace@acme.example, zoe@acme.example");
    MappingList list = preview(lines.toArray(String[]::new));

    decide(list, Decision.MAP);
    rig.runDueJobs();

    assertThat(shown().counts()).containsEntry(MAPPED, 1L).containsEntry(UNREADABLE, 450L);
  }

  @Test
  void goesOnAfterACrashWithWhatIsLeft() {
    MappingList list =
        preview("grace@acme.example, zoe@acme.example", "erin@acme.example, aron@acme.example");
    decide(list, Decision.MAP);
    MappingList confirmed = shown().list();
    rig.ports()
        .mappingLists()
        .replace(
            confirmed, confirmed.in(new MappingList.State.Confirmed(false, 1), confirmed.at()));

    rig.runDueJobs();

    assertThat(matches.readiness(grace)).isEqualTo(Readiness.NO_ZOOM_USER);
    assertThat(matches.host(acme.member("erin")).email()).hasToString("aron@acme.example");
  }

  @Test
  void judgesAnewWhatHasChangedSinceThePreview() {
    MappingList list = preview("grace@acme.example, zoe@acme.example");
    matches.map(
        acme.as("ada"),
        acme.member("erin"),
        rig.zoom().people().named("zoe@acme.example").id(),
        false);

    decide(list, Decision.MAP);
    rig.runDueJobs();

    assertThat(verdicts()).containsExactly(SHARED);
    assertThat(matches.readiness(grace)).isEqualTo(Readiness.NO_ZOOM_USER);
  }

  @Test
  void canBeThrownAway() {
    MappingList list = preview("grace@acme.example, zoe@acme.example");

    assertThat(decide(list, Decision.DISCARD)).isEqualTo(new ConfirmMappings.Outcome.Discarded());

    assertThat(show()).isEqualTo(new ShowMappings.Outcome.None());
    assertThat(decide(list, Decision.MAP)).isEqualTo(new ConfirmMappings.Outcome.NothingToDecide());
  }

  @Test
  void isDecidedOnce() {
    MappingList list = preview("grace@acme.example, zoe@acme.example");
    decide(list, Decision.MAP);

    assertThat(decide(list, Decision.MAP_SHARED_TOO))
        .isEqualTo(new ConfirmMappings.Outcome.NothingToDecide());
    assertThat(previewed("a, b")).isInstanceOf(PreviewMappings.Outcome.UnderWay.class);
    rig.runDueJobs();
    assertThat(decide(list, Decision.MAP)).isEqualTo(new ConfirmMappings.Outcome.NothingToDecide());
    assertThat(previewed("a, b")).isInstanceOf(PreviewMappings.Outcome.Previewed.class);
  }

  @Test
  void forgetsTheListAfterAWeek() {
    MappingList list = preview("grace@acme.example, zoe@acme.example");
    decide(list, Decision.MAP);
    rig.runDueJobs();
    rig.later(Duration.ofDays(6));
    assertThat(show()).isInstanceOf(ShowMappings.Outcome.Shown.class);

    rig.later(Duration.ofDays(2));

    assertThat(show()).isEqualTo(new ShowMappings.Outcome.None());
  }

  @Test
  void takesNoEmptyAndNoEndlessList() {
    assertThat(previewed()).isEqualTo(new PreviewMappings.Outcome.Empty());
    assertThat(
            previewed(
                Collections.nCopies(PreviewMappings.MOST_LINES + 1, "a, b").toArray(String[]::new)))
        .isEqualTo(new PreviewMappings.Outcome.TooLong(PreviewMappings.MOST_LINES));
    rig.disconnect(acme);
    assertThat(previewed("a, b")).isEqualTo(new PreviewMappings.Outcome.NotConnected());
  }

  @Test
  void isForOwnersAndAdmins() {
    MappingList list = preview("grace@acme.example, zoe@acme.example");

    assertThat(
            rig.foyer()
                .mapping()
                .previewMappings()
                .handle(new PreviewMappings.Command(acme.id(), acme.as("grace"), List.of())))
        .isEqualTo(new PreviewMappings.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    assertThat(
            rig.foyer()
                .mapping()
                .confirmMappings()
                .handle(
                    new ConfirmMappings.Command(
                        acme.id(), acme.as("grace"), list.id(), Decision.MAP)))
        .isEqualTo(new ConfirmMappings.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
  }

  private MappingList preview(String... lines) {
    return Expected.outcome(PreviewMappings.Outcome.Previewed.class, previewed(lines)).list();
  }

  private PreviewMappings.Outcome previewed(String... lines) {
    List<MappingLine> written = new ArrayList<>();
    for (String line : lines) {
      String[] texts = line.split(",");
      written.add(MappingLine.written(written.size() + 1, texts[0], texts[1]));
    }
    return rig.foyer()
        .mapping()
        .previewMappings()
        .handle(new PreviewMappings.Command(acme.id(), acme.as("ada"), written));
  }

  private ConfirmMappings.Outcome decide(MappingList list, Decision decision) {
    return rig.foyer()
        .mapping()
        .confirmMappings()
        .handle(new ConfirmMappings.Command(acme.id(), acme.as("bruno"), list.id(), decision));
  }

  private ShowMappings.Outcome show() {
    return rig.foyer()
        .mapping()
        .showMappings()
        .handle(new ShowMappings.Command(acme.id(), acme.as("ada"), 0, 500));
  }

  private ShowMappings.Outcome.Shown shown() {
    return Expected.outcome(ShowMappings.Outcome.Shown.class, show());
  }

  private List<MappingLine.Verdict> verdicts() {
    return shown().lines().stream().map(MappingLine::verdict).toList();
  }
}
