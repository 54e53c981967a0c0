package dev.foyer.zoom;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.Told;
import dev.foyer.core.hearing.port.ZoomWebhooks;
import dev.foyer.core.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Webhooks as Zoom signs them: HMAC-SHA256 with the app's webhook secret over {@code
 * v0:timestamp:body}, the body as it came (Zoom developer docs, "Using webhooks").
 */
final class SignedZoomWebhooks implements ZoomWebhooks {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v0";

  private final ZoomSite site;
  private final JsonMapper json;

  SignedZoomWebhooks(ZoomSite site, JsonMapper json) {
    this.site = site;
    this.json = json;
  }

  @Override
  public boolean setUp(ZoomApp app) {
    return site.webhookSecret(app).isPresent();
  }

  @Override
  public boolean genuine(Delivery delivery) {
    return site.webhookSecret(delivery.app())
        .map(secret -> MessageDigest.isEqual(signature(secret, delivery), given(delivery)))
        .orElse(false);
  }

  @Override
  public Told read(Delivery delivery) {
    return parsed(delivery)
        .map(body -> new NoticeReading(delivery, clientId(delivery.app()), body).told())
        .orElseGet(Told.Unreadable::new);
  }

  @Override
  public String answer(ZoomApp app, String challenge) {
    Secret secret =
        site.webhookSecret(app)
            .orElseThrow(() -> new IllegalStateException("No webhook secret: " + app));
    return hex(mac(secret).doFinal(utf8(challenge)));
  }

  private Optional<JsonNode> parsed(Delivery delivery) {
    try {
      return Optional.of(json.readTree(delivery.body())).filter(JsonNode::isObject);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private String clientId(ZoomApp app) {
    return site.credentials(app).map(AppCredentials::clientId).orElse("");
  }

  private static byte[] signature(Secret secret, Delivery delivery) {
    Mac mac = mac(secret);
    mac.update(utf8(VERSION + ":" + delivery.timestamp() + ":"));
    mac.update(delivery.body());
    return utf8(VERSION + "=" + hex(mac.doFinal()));
  }

  private static byte[] given(Delivery delivery) {
    return utf8(delivery.signature());
  }

  private static Mac mac(Secret secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(utf8(secret.reveal()), ALGORITHM));
      return mac;
    } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
      throw new IllegalStateException(everyJavaPlatformHasIt);
    } catch (InvalidKeyException anyBytesAreAKey) {
      throw new IllegalStateException(anyBytesAreAKey);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
