package dev.foyer.web.webhook;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One delivery as Zoom makes it, signed with the simulated organization app's secret. */
record ZoomPost(String body, Instant stampedAt) {
  private static final String SECRET = "simulated-organization-webhook-secret";
  private static final HttpClient ZOOM = HttpClient.newHttpClient();
  private static final Duration ZOOMS_PATIENCE = Duration.ofSeconds(3);

  static ZoomPost ofRemoval(ZoomAccountId account, ZoomUserId user, Instant removedAt) {
    return new ZoomPost(
        """
        { "event" : "app_deauthorized",
          "payload":{"account_id":"%s","user_id":"%s","signature":"x",
            "deauthorization_time":"%s","client_id":"simulated-organization-app"},
          "note":"Grüße 🛰️" }
        """
            .formatted(account, user, removedAt),
        Instant.now());
  }

  static ZoomPost ofChallenge(String plainToken) {
    return new ZoomPost(
        "{\"payload\":{\"plainToken\":\"%s\"},\"event\":\"endpoint.url_validation\"}"
            .formatted(plainToken),
        Instant.now());
  }

  ZoomPost stamped(Instant instant) {
    return new ZoomPost(body, instant);
  }

  /** Fails if the answer takes longer than Zoom waits. */
  HttpResponse<String> to(String site) {
    String timestamp = String.valueOf(stampedAt.getEpochSecond());
    try {
      return ZOOM.send(
          HttpRequest.newBuilder(URI.create(site + "/zoom/webhooks/organization"))
              .timeout(ZOOMS_PATIENCE)
              .header("Content-Type", "application/json")
              .header("x-zm-request-timestamp", timestamp)
              .header("x-zm-signature", "v0=" + hmac("v0:" + timestamp + ":" + body))
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  static String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
