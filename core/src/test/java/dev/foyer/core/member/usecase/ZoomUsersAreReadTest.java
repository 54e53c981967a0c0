package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Reading;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-41")
class ZoomUsersAreReadTest {
  private static final int ALL = 11;

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final MatchesUnderTest matches = new MatchesUnderTest(rig, acme);

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
    rig.zoom().usersPerPage(4);
    rig.clock().advance(Duration.ofMinutes(1));
  }

  @Test
  void keepsWhoeverIsInTheAccountAndForgetsWhoIsNoMore() {
    assertThat(known("iris@acme.example")).isPresent();
    rig.zoom().people().remove("iris@acme.example");

    matches.readAgain();

    assertThat(known("iris@acme.example")).isEmpty();
    assertThat(known("ivan@acme.example")).isPresent();
    assertThat(matches.reading().progress()).isInstanceOf(Reading.Progress.Finished.class);
    assertThat(matches.reading().read()).isEqualTo(ALL - 1);
  }

  @Test
  void goesOnWhereItWasAfterACrash() {
    int before = rig.zoom().script().calls(Operation.USER_PAGE);
    notNow(2);
    matches.startReading(acme.as("ada"));
    rig.runDueJobs();
    assertThat(matches.reading())
        .satisfies(
            reading -> {
              assertThat(reading.read()).isEqualTo(8);
              assertThat(reading.about()).isEqualTo(ALL);
              assertThat(reading.running()).isTrue();
            });

    rig.later(Duration.ofMinutes(1));

    assertThat(matches.reading().read()).isEqualTo(ALL);
    assertThat(matches.reading().running()).isFalse();
    assertThat(rig.zoom().script().calls(Operation.USER_PAGE)).isEqualTo(before + 4);
  }

  @Test
  void beginsAnewWhenZoomHasForgottenThePage() {
    notNow(1);
    matches.startReading(acme.as("ada"));
    rig.runDueJobs();
    assertThat(matches.reading().read()).isEqualTo(4);

    rig.later(Duration.ofMinutes(16));

    assertThat(matches.reading().read()).isEqualTo(ALL);
    assertThat(matches.reading().running()).isFalse();
  }

  @Test
  void beginsAnewWhenZoomRefusesThePage() {
    notNow(1);
    rig.zoom()
        .script()
        .next(Operation.USER_PAGE, new ScriptedAnswer.Refused(Refusal.REQUEST_INVALID));
    matches.startReading(acme.as("ada"));
    rig.runDueJobs();
    rig.later(Duration.ofMinutes(1));
    assertThat(matches.reading().read()).isZero();

    rig.later(Duration.ofMinutes(1));

    assertThat(matches.reading().read()).isEqualTo(ALL);
  }

  @Test
  void startsOneAtATime() {
    assertThat(matches.startReading(acme.as("carla")))
        .isEqualTo(new StartReading.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
    Reading started =
        Expected.outcome(StartReading.Outcome.Started.class, matches.startReading(acme.as("ada")))
            .reading();

    assertThat(matches.startReading(FoyerUnderTest.SUPPORT))
        .isEqualTo(new StartReading.Outcome.UnderWay(started));
    assertThat(rig.journal(acme)).endsWith(EntryKind.ZOOM_USERS_ASKED_FOR);
    rig.runDueJobs();
    assertThat(matches.reading().beganAt()).isEqualTo(started.beganAt());
    assertThat(rig.journal(acme)).endsWith(EntryKind.ZOOM_USERS_READ);
    rig.disconnect(acme);
    assertThat(matches.startReading(acme.as("ada")))
        .isEqualTo(new StartReading.Outcome.NotConnected());
  }

  @Test
  void stopsWhenTheConnectionEnds() {
    matches.startReading(acme.as("ada"));
    rig.disconnect(acme);

    rig.runDueJobs();

    assertThat(matches.reading().progress()).isInstanceOf(Reading.Progress.Stopped.class);
  }

  @Test
  void stopsWhenTheGrantIsDead() {
    rig.zoom().script().next(Operation.USER_PAGE, new ScriptedAnswer.Refused(Refusal.GRANT_DEAD));

    matches.readAgain();

    assertThat(matches.reading().progress()).isInstanceOf(Reading.Progress.Stopped.class);
  }

  @Test
  void readsAMillionsWorthInTurns() {
    IntStream.range(0, 250)
        .forEach(
            n ->
                rig.zoom()
                    .people()
                    .add(Person.member(SamplePeople.ACME, "U " + n, "u" + n + "@acme.example")));

    matches.readAgain();

    assertThat(matches.reading().read()).isEqualTo(ALL + 250);
    assertThat(known("u249@acme.example")).isPresent();
  }

  @Test
  void readsAgainEveryDayByItself() {
    rig.foyer().connections().startWatching().handle();
    rig.runDueJobs();
    rig.zoom().people().add(Person.member(SamplePeople.ACME, "Grace Green", "grace@acme.example"));
    assertThat(matches.readiness(acme.member("grace"))).isEqualTo(Readiness.NO_ZOOM_USER);

    for (int hour = 0; hour < 25; hour++) {
      rig.later(Duration.ofHours(1));
    }

    assertThat(matches.readiness(acme.member("grace"))).isEqualTo(Readiness.READY);
  }

  @Test
  void showsHowFarItIs() {
    matches.startReading(acme.as("ada"));

    assertThat(
            rig.foyer()
                .mapping()
                .showReading()
                .handle(new ShowReading.Command(acme.id(), acme.as("bruno"))))
        .isEqualTo(new ShowReading.Outcome.Shown(Optional.of(matches.reading())));
    assertThat(
            rig.foyer()
                .mapping()
                .showReading()
                .handle(new ShowReading.Command(acme.id(), acme.as("dan"))))
        .isEqualTo(new ShowReading.Outcome.NotAllowed(Denial.NOT_AN_ADMIN));
  }

  /** Zoom is in trouble after so many more pages, once. */
  private void notNow(int pages) {
    IntStream.range(0, pages)
        .forEach(_ -> rig.zoom().script().meanwhile(Operation.USER_PAGE, () -> {}));
    rig.zoom()
        .script()
        .meanwhile(
            Operation.USER_PAGE,
            () ->
                rig.zoom()
                    .script()
                    .next(
                        Operation.USER_PAGE,
                        new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE, Optional.empty())));
  }

  private Optional<?> known(String email) {
    return rig
        .ports()
        .accountUsers()
        .startingWith(acme.id(), SamplePeople.ACME.id(), email, 1)
        .stream()
        .findFirst();
  }
}
