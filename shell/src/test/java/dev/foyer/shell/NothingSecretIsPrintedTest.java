package dev.foyer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomApp;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** BR-72: no command prints a token or a link's secret, save where a link is handed over. */
@CommandTest
@ExtendWith(OutputCaptureExtension.class)
class NothingSecretIsPrintedTest {
  private static final List<String> READING =
      List.of(
          "organization list",
          "organization show",
          "member list",
          "member show --member grace@acme.example",
          "connection show",
          "user list",
          "user show --member grace@acme.example",
          "explain --member grace@acme.example",
          "event list",
          "journal list");

  private final ShellUnderTest shell;
  private SampleOrganization acme;
  private ConnectLink link;
  private Booking booking;

  NothingSecretIsPrintedTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void liveThroughTheStory() {
    acme = shell.begin().acme();
    shell.foyer().connectOrganization(acme);
    link =
        shell
            .foyer()
            .ports()
            .connectLinks()
            .newest(acme.id(), ConnectLink.Purpose.CONNECT)
            .orElseThrow();
    shell.foyer().connectPersonal(acme.member("grace"), "grace@mail.example");
    booking = shell.foyer().book(acme.member("carla"));
    shell.foyer().runDueJobs();
  }

  private Set<String> secrets() {
    return Stream.of(
            tokens("zoe@acme.example", ZoomApp.ORGANIZATION),
            tokens("grace@mail.example", ZoomApp.PERSONAL),
            Stream.of(link.secret().reveal(), link.secret().sha256()))
        .flatMap(found -> found)
        .collect(Collectors.toSet());
  }

  private Stream<String> tokens(String person, ZoomApp app) {
    TokenGrant grant = shell.foyer().zoom().lastIssued(person, app).orElseThrow();
    return Stream.of(grant.accessToken().reveal(), grant.refreshToken().reveal());
  }

  @Test
  void printsNoSecretInAnyForm(CapturedOutput console) {
    Set<String> secrets = secrets();
    String printed =
        Stream.concat(READING.stream(), Stream.of("event show --event " + booking.id()))
            .flatMap(line -> Stream.of("table", "json", "csv").map(as -> line + " --output " + as))
            .map(
                line -> {
                  ShellUnderTest.Ran ran = shell.run(line);
                  assertThat(ran.code()).as(line).isZero();
                  return ran.out() + ran.err();
                })
            .collect(Collectors.joining());

    assertThat(secrets).hasSize(6);
    assertThat(printed).hasSizeGreaterThan(5000).doesNotContain(secrets);
    assertThat(console.getAll()).doesNotContain(secrets);
  }

  @Test
  void printsNoSecretWhileChangingThings() {
    Set<String> secrets = secrets();
    String printed =
        Stream.of(
                "connection check",
                "connection check --output json",
                "connection pause --reason #4711 --yes --output json",
                "connection resume --reason #4711 --yes",
                "connection standby show",
                "connection disconnect --reason #4711 --dry-run",
                "connection disconnect --reason #4711 --yes",
                "connection link",
                "journal list --output json")
            .map(shell::run)
            .map(ran -> ran.out() + ran.err())
            .collect(Collectors.joining());

    assertThat(printed).contains("revoked at Zoom").doesNotContain(secrets);
  }

  @Test
  void printsALinksSecretWhereItIsHandedOverOnly() {
    shell.run("connection disconnect --reason #4711 --yes");
    shell.run("connection link --create --creator ada@acme.example --reason #4711 --yes");
    String secret =
        shell
            .foyer()
            .ports()
            .connectLinks()
            .newest(acme.id(), ConnectLink.Purpose.CONNECT)
            .orElseThrow()
            .secret()
            .reveal();

    assertThat(shell.run("connection link").out()).contains(secret);
    assertThat(READING.stream().map(shell::run).map(ShellUnderTest.Ran::out))
        .noneMatch(out -> out.contains(secret));
  }
}
