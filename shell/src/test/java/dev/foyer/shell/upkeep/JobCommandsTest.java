package dev.foyer.shell.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class JobCommandsTest {
  private final ShellUnderTest shell;
  private FoyerUnderTest foyer;
  private SampleOrganization acme;
  private Job broken;

  JobCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    foyer = shell.begin();
    acme = foyer.acme();
    broken = new Job(JobKind.PROVISION_MEETING, acme.id().value(), new UUID(7, 7));
    foyer.ports().jobs().fail(broken, 5, "UncheckedIOException < ConnectException");
  }

  private String name() {
    return "provision-meeting/" + acme.id() + "/" + broken.subject();
  }

  @Test
  void listsWhatKeepsFailing() {
    foyer
        .ports()
        .jobs()
        .noLaterThan(
            new Job(JobKind.MATCH_MEMBER, acme.id().value(), new UUID(8, 8)),
            foyer.clock().instant());

    assertThat(shell.run("job list").out()).contains("provision meeting", "match member");
    var failing = shell.run("job list --state failing --output json");
    assertThat(failing.json("/jobs").size()).isEqualTo(1);
    assertThat(failing.json("/jobs/0/job").asString()).isEqualTo(name());
    assertThat(failing.json("/jobs/0/failures").asInt()).isEqualTo(5);
    assertThat(shell.run("job list --state falling").err()).contains("Did you mean failing?");
  }

  @Test
  void showsWhatAJobCameToGriefOn() {
    assertThat(shell.run("job show --job " + name()).out())
        .contains("UncheckedIOException < ConnectException", acme.id().toString());
    assertThat(shell.run("job show --job " + name() + " --output csv").out().lines()).hasSize(2);
  }

  @Test
  void namesAJobOfNoOrganizationShortly() {
    foyer
        .ports()
        .jobs()
        .noLaterThan(
            new Job(JobKind.WATCH_EVERYTHING, Job.NO_ORGANIZATION, Job.NO_ORGANIZATION),
            foyer.clock().instant());

    assertThat(
            shell.run("job show --job watch-everything/-/- --output json").json("/kind").asString())
        .isEqualTo("watch-everything");
  }

  @Test
  void hasAJobRunAgainAndJournalsWhy() {
    var ran = shell.answering("job retry --reason #4711 --job " + name(), "yes");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("failed 5 times", "runs it next");
    assertThat(foyer.journal(acme)).endsWith(EntryKind.JOB_RETRIED);
    assertThat(shell.run("job list --state failing --output json").json("/jobs").size()).isZero();
  }

  @Test
  void forgetsAJob() {
    assertThat(shell.run("job drop --yes --reason #4711 --job " + name()).out())
        .contains("It is forgotten.");
    assertThat(foyer.journal(acme)).endsWith(EntryKind.JOB_DROPPED);
    assertThat(shell.run("job show --job " + name()).err()).contains("There is no job");
  }

  @Test
  void changesNothingOnADryRun() {
    assertThat(shell.run("job drop --dry-run --reason #4711 --job " + name()).out())
        .contains("stays undone", "Nothing was changed");
    assertThat(shell.run("job show --job " + name()).code()).isZero();
  }

  @Test
  void saysHowAJobIsNamed() {
    assertThat(shell.run("job show --job 4711").err()).contains("kind/organization/subject");
    assertThat(shell.run("job show --job make-coffee/" + acme.id() + "/" + acme.id()).err())
        .contains("no kind of job called make-coffee");
    assertThat(shell.run("job show --job match-member/x/y").code()).isEqualTo(2);
    assertThat(shell.run("job retry --yes --job " + name()).err()).contains("--reason");
  }
}
