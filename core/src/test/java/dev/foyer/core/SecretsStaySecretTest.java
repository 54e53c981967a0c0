package dev.foyer.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.BeginPersonalAuthorization;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.inmemory.SeededRandomness;
import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Consent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Rule("BR-72")
class SecretsStaySecretTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Member carla = acme.member("carla");

  /** All that could be printed on the way: commands, outcomes, stored things, journal. */
  private final List<Object> printable = new ArrayList<>();

  private final List<Secret> secrets = new ArrayList<>();

  @Test
  void printsNoSecretOfTheWholeStory() {
    connect();
    connectPersonal();
    disconnect();
    printable.addAll(rig.ports().journal().all(acme.id()));

    assertThat(secrets).hasSizeGreaterThan(8);
    String printed = printable.toString();
    assertThat(printed).contains("[secret]");
    assertThat(secrets).allSatisfy(secret -> assertThat(printed).doesNotContain(secret.reveal()));
  }

  private void connect() {
    ConnectLink link = rig.connectLink(acme);
    Browser browser = rig.browser();
    secrets.addAll(List.of(link.secret(), browser.cookie()));
    BeginAuthorization.Outcome begun = browser.starts(link);
    Consent consent = rig.zoom().consent(ZOE, Browser.consentPage(begun));
    secrets.addAll(List.of(consent.code(), consent.state()));
    printable.addAll(
        List.of(
            link,
            browser.opens(link),
            begun,
            rig.ports().attempts().findByStateHash(consent.state().sha256()).orElseThrow(),
            new BeginAuthorization.Command(
                link.secret(), browser.cookie(), new BeginAuthorization.Starter.Anybody()),
            new CompleteAuthorization.Command(
                consent.state(),
                Set.of(browser.cookie()),
                new Callback.WithCode(consent.code()),
                Language.ENGLISH)));
    secrets.add(
        rig.ports().attempts().findByStateHash(consent.state().sha256()).orElseThrow().verifier());
    CompleteAuthorization.Outcome returned = browser.returns(consent);
    remember(rig.ports().grants().all().getFirst());
    printable.add(returned);
    printable.add(browser.looksAt(pending()));
    printable.add(browser.confirms(pending(), ""));
    printable.add(
        rig.foyer()
            .connections()
            .showConnection()
            .handle(new ShowConnection.Command(acme.id(), acme.as("ada"))));
    printable.add(
        rig.foyer()
            .connections()
            .usableAccess()
            .handle(new UsableAccess.Command.Fresh(rig.ports().grants().all().getFirst().key())));
  }

  private void connectPersonal() {
    Browser browser = rig.browser();
    BeginPersonalAuthorization.Outcome begun =
        rig.foyer()
            .connections()
            .beginPersonalAuthorization()
            .handle(
                new BeginPersonalAuthorization.Command(acme.id(), carla.id(), browser.cookie()));
    Consent consent =
        rig.zoom()
            .consent(
                "carla@acme.example",
                Expected.outcome(BeginPersonalAuthorization.Outcome.Begun.class, begun)
                    .consentPage());
    secrets.addAll(List.of(consent.code(), consent.state()));
    printable.add(begun);
    printable.add(browser.returnsToPersonal(consent));
    rig.ports().grants().all().forEach(this::remember);
    printable.add(rig.book(carla));
    rig.runDueJobs();
  }

  private void disconnect() {
    printable.add(rig.disconnect(acme));
    printable.add(
        rig.foyer()
            .connections()
            .disconnectPersonal()
            .handle(new DisconnectPersonal.Command(acme.id(), carla.id())));
  }

  private void remember(HeldGrant grant) {
    secrets.addAll(List.of(grant.tokens().accessToken(), grant.tokens().refreshToken()));
    printable.add(grant);
  }

  private OrganizationConnection pending() {
    return rig.ports().organizationConnections().newest(acme.id()).orElseThrow();
  }

  @Test
  void masksSecretsAndPasswordHashes() {
    Secret secret = Secret.random(new SeededRandomness(1));

    assertThat(secret).hasToString("[secret]").isEqualTo(Secret.of(secret.reveal()));
    assertThat(secret.reveal()).matches("[A-Za-z0-9_-]{43}");
    assertThat(new PasswordHash("{bcrypt}abc")).hasToString("[password hash]");
  }

  @Test
  void explainsABadSecretWithoutShowingIt() {
    String tooLong = "x".repeat(20_000);

    assertThat(catchThrowable(() -> Secret.of(tooLong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("xxx");
  }
}
