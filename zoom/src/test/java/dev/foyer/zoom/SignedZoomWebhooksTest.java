package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Delivery;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Failure 32: the signature is over the bytes as they came, whatever JSON they are. */
class SignedZoomWebhooksTest {

  private static final String SECRET = Samples.WEBHOOK_SECRET;
  private static final String TIMESTAMP = "1767614400";

  private final SignedZoomWebhooks webhooks =
      new SignedZoomWebhooks(Samples.site(), JsonMapper.shared());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event\":\"user.updated\"}",
        " {\r\n\t\"event\" :\t\"user.updated\" , \"x\":1.0e2 }\n\n",
        "{\"topic\":\"Grüße 🛰️ \\u00e9 日本語 \\/\"}",
        "not JSON at all",
        ""
      })
  void knowsZoomsSignatureOverAnyBytes(String body) {
    assertThat(webhooks.genuine(signed(body))).isTrue();
    assertThat(webhooks.genuine(delivery(TIMESTAMP, signature(body), body + " "))).isFalse();
  }

  @Test
  void knowsItOverAMegabyte() {
    String body = "{\"x\":\"" + "ü".repeat((Delivery.LARGEST - 8) / 2) + "\"}";
    Delivery large = signed(body);

    assertThat(large.tooLarge()).isFalse();
    assertThat(webhooks.genuine(large)).isTrue();
  }

  @Test
  void believesNoOtherSignature() {
    String body = "{}";
    String good = signature(body);

    assertThat(webhooks.genuine(delivery(TIMESTAMP, "", body))).isFalse();
    assertThat(webhooks.genuine(delivery(TIMESTAMP, good.substring(3), body))).isFalse();
    assertThat(webhooks.genuine(delivery(TIMESTAMP, good + "0", body))).isFalse();
    assertThat(webhooks.genuine(delivery("1767614401", good, body))).isFalse();
    assertThat(
            webhooks.genuine(
                delivery(TIMESTAMP, SignedBody.signature("other", TIMESTAMP, body), body)))
        .isFalse();
  }

  @Test
  void believesNothingWithoutASecret() {
    Delivery delivery =
        new Delivery(
            ZoomApp.PERSONAL, TIMESTAMP, signature("{}"), "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(webhooks.setUp(ZoomApp.ORGANIZATION)).isTrue();
    assertThat(webhooks.setUp(ZoomApp.PERSONAL)).isFalse();
    assertThat(webhooks.genuine(delivery)).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> webhooks.answer(ZoomApp.PERSONAL, "x"))
        .withMessageNotContaining("canary");
  }

  @Test
  void answersAChallengeWithTheSecretsDigestOfIt() {
    assertThat(webhooks.answer(ZoomApp.ORGANIZATION, "qgg8vlvZRS6UYooatFL8Aw"))
        .isEqualTo(SignedBody.hmac(SECRET, "qgg8vlvZRS6UYooatFL8Aw"))
        .hasSize(64);
  }

  private static Delivery signed(String body) {
    return delivery(TIMESTAMP, signature(body), body);
  }

  private static String signature(String body) {
    return SignedBody.signature(SECRET, TIMESTAMP, body);
  }

  private static Delivery delivery(String timestamp, String signature, String body) {
    return new Delivery(
        ZoomApp.ORGANIZATION, timestamp, signature, body.getBytes(StandardCharsets.UTF_8));
  }
}
