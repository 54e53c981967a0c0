package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.organization.Language;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Consent;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("BR-04")
class CallbackBelongsToItsAttemptTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final ConnectLink link = rig.connectLink(acme);
  private final Browser zoes = rig.browser();

  @Test
  void knowsNoStateThatWasNeverIssued() {
    Consent consent = zoes.consents(ZOE, link);

    assertThat(whyNot(zoes.returns(rig.given().aSecret(), new Callback.WithCode(consent.code()))))
        .isEqualTo(new TakeAttempt.Outcome.Unknown());
    assertNoExchange();
  }

  @Test
  void knowsNoStateThatWasIssuedForTheOtherApp() {
    Consent personal = zoes.consentsToPersonal(acme.member("carla"), "carla@acme.example");
    Consent organizations = zoes.consents(ZOE, link);

    assertThat(whyNot(zoes.returns(personal))).isEqualTo(new TakeAttempt.Outcome.Unknown());
    assertThat(
            Expected.outcome(
                    CompletePersonalAuthorization.Outcome.NoAttempt.class,
                    zoes.returnsToPersonal(organizations))
                .why())
        .isEqualTo(new TakeAttempt.Outcome.Unknown());
    assertNoExchange();
    assertThat(zoes.returns(organizations))
        .isInstanceOf(CompleteAuthorization.Outcome.ConfirmationNeeded.class);
  }

  @Test
  void takesACallbackOnlyInTheBrowserThatBegan() {
    Consent consent = zoes.consents(ZOE, link);

    assertThat(whyNot(rig.browser().returns(consent)))
        .isEqualTo(new TakeAttempt.Outcome.OtherBrowser());
    assertThat(whyNot(withoutCookie(consent))).isEqualTo(new TakeAttempt.Outcome.OtherBrowser());
    assertNoExchange();

    assertThat(zoes.returns(consent))
        .isInstanceOf(CompleteAuthorization.Outcome.ConfirmationNeeded.class);
  }

  @Test
  void takesACallbackOnce() {
    Consent consent = zoes.consents(ZOE, link);
    zoes.returns(consent);

    assertThat(whyNot(zoes.returns(consent))).isInstanceOf(TakeAttempt.Outcome.Repeated.class);
    assertThat(rig.zoom().script().calls(Operation.EXCHANGE)).isEqualTo(1);
    assertThat(rig.ports().grants().all()).hasSize(1);
  }

  @Test
  void takesACallbackForHalfAnHour() {
    Consent late = zoes.consents(ZOE, link);
    rig.clock().advance(Attempt.VALID_FOR);

    assertThat(whyNot(zoes.returns(late))).isInstanceOf(TakeAttempt.Outcome.TooLate.class);
    assertNoExchange();
    assertThat(zoes.approves(ZOE, link))
        .isInstanceOf(CompleteAuthorization.Outcome.ConfirmationNeeded.class);
  }

  @ParameterizedTest
  @MethodSource("callbacksWithoutCode")
  void burnsTheAttemptOnACallbackWithoutCode(Callback callback) {
    Consent consent = zoes.consents(ZOE, link);

    assertThat(zoes.returns(consent.state(), callback))
        .isInstanceOf(CompleteAuthorization.Outcome.Declined.class);

    assertNoExchange();
    assertBurntButOpen(consent);
  }

  static Stream<Callback> callbacksWithoutCode() {
    return Stream.of(new Callback.WithError("access_denied"), new Callback.Empty());
  }

  @Test
  void burnsTheAttemptWhenZoomRefusesTheCode() {
    Consent consent = zoes.consents(ZOE, link);

    assertThat(
            zoes.returns(
                consent.state(), new Callback.WithCode(Secret.of("a code of somebody's own"))))
        .isInstanceOf(CompleteAuthorization.Outcome.CodeRefused.class);

    assertBurntButOpen(consent);
  }

  @ParameterizedTest
  @EnumSource(Obstacle.class)
  void burnsTheAttemptWhenZoomCantExchangeTheCode(Obstacle why) {
    Consent consent = zoes.consents(ZOE, link);
    rig.zoom().script().next(Operation.EXCHANGE, new ScriptedAnswer.NotNow(why));

    assertThat(
            Expected.outcome(CompleteAuthorization.Outcome.NotNow.class, zoes.returns(consent))
                .why())
        .isEqualTo(why);

    assertThat(rig.zoom().script().calls(Operation.EXCHANGE)).isEqualTo(1);
    assertBurntButOpen(consent);
  }

  @Test
  void burnsTheAttemptWhenZoomsAnswerGetsLost() {
    Consent consent = zoes.consents(ZOE, link);
    rig.zoom().script().next(Operation.EXCHANGE, new ScriptedAnswer.DoneButLost());

    assertThat(zoes.returns(consent)).isInstanceOf(CompleteAuthorization.Outcome.NotNow.class);

    assertThat(rig.zoom().script().calls(Operation.EXCHANGE)).isEqualTo(1);
    assertBurntButOpen(consent);
  }

  @ParameterizedTest
  @EnumSource(Obstacle.class)
  void burnsTheAttemptWhenZoomDoesntTellWhoApproved(Obstacle why) {
    Consent consent = zoes.consents(ZOE, link);
    rig.zoom().script().next(Operation.APPROVER, new ScriptedAnswer.NotNow(why));

    assertThat(zoes.returns(consent)).isInstanceOf(CompleteAuthorization.Outcome.NotNow.class);

    assertBurntButOpen(consent);
  }

  @Test
  void burnsTheAttemptWhenZoomWontTellWhoApproved() {
    Consent consent = zoes.consents(ZOE, link);
    rig.zoom().script().next(Operation.APPROVER, new ScriptedAnswer.Refused(Refusal.NO_PERMISSION));

    assertThat(zoes.returns(consent)).isInstanceOf(CompleteAuthorization.Outcome.CodeRefused.class);

    assertBurntButOpen(consent);
  }

  private void assertNoExchange() {
    assertThat(rig.zoom().script().calls(Operation.EXCHANGE)).isZero();
    assertThat(rig.ports().grants().all()).isEmpty();
  }

  private void assertBurntButOpen(Consent burnt) {
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.ports().organizationConnections().newest(acme.id())).isEmpty();
    assertThat(whyNot(zoes.returns(burnt))).isInstanceOf(TakeAttempt.Outcome.Repeated.class);
    assertThat(zoes.opens(link)).isInstanceOf(OpenConnectLink.Outcome.Open.class);
    assertThat(zoes.approves(ZOE, link))
        .isInstanceOf(CompleteAuthorization.Outcome.ConfirmationNeeded.class);
  }

  private CompleteAuthorization.Outcome withoutCookie(Consent consent) {
    return rig.foyer()
        .connections()
        .completeAuthorization()
        .handle(
            new CompleteAuthorization.Command(
                consent.state(),
                Set.of(),
                new Callback.WithCode(consent.code()),
                Language.ENGLISH));
  }

  private static TakeAttempt.Outcome whyNot(CompleteAuthorization.Outcome outcome) {
    return Expected.outcome(CompleteAuthorization.Outcome.NoAttempt.class, outcome).why();
  }
}
