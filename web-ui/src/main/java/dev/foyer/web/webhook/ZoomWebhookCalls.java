package dev.foyer.web.webhook;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.Delivery;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The addresses that Zoom delivers to, one for each app. Nothing parses a body before the core. */
@Controller
final class ZoomWebhookCalls {

  private static final String TIMESTAMP = "x-zm-request-timestamp";
  private static final String SIGNATURE = "x-zm-signature";

  private final Reception reception;

  ZoomWebhookCalls(Reception reception) {
    this.reception = reception;
  }

  @PostMapping("/zoom/webhooks/organization")
  ResponseEntity<?> organization(
      @RequestHeader(name = TIMESTAMP, defaultValue = "") String timestamp,
      @RequestHeader(name = SIGNATURE, defaultValue = "") String signature,
      InputStream body)
      throws IOException {
    return reception.answer(
        new Delivery(ZoomApp.ORGANIZATION, timestamp, signature, bounded(body)));
  }

  @PostMapping("/zoom/webhooks/personal")
  ResponseEntity<?> personal(
      @RequestHeader(name = TIMESTAMP, defaultValue = "") String timestamp,
      @RequestHeader(name = SIGNATURE, defaultValue = "") String signature,
      InputStream body)
      throws IOException {
    return reception.answer(new Delivery(ZoomApp.PERSONAL, timestamp, signature, bounded(body)));
  }

  /** One byte more than is taken shows that it is too large; the rest isn't read. */
  private static byte[] bounded(InputStream body) throws IOException {
    return body.readNBytes(Delivery.LARGEST + 1);
  }
}
