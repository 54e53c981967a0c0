package dev.foyer.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.foyer.core.platform.port.Randomness;
import java.util.Base64;

/** Lets only those scripts run that Vaadin itself put on its page: each page has a new nonce. */
@SuppressWarnings("serial") // never serialized
final class ViewNonces implements VaadinServiceInitListener {

  private static final int NONCE_BYTES = 18;

  private final transient PagePolicy policy;
  private final transient Randomness randomness;

  ViewNonces(PagePolicy policy, Randomness randomness) {
    this.policy = policy;
    this.randomness = randomness;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::protect);
  }

  private void protect(IndexHtmlResponse page) {
    String nonce = Base64.getEncoder().encodeToString(randomness.bytes(NONCE_BYTES));
    page.getDocument()
        .select("script, link[rel=modulepreload]")
        .forEach(script -> script.attr("nonce", nonce));
    page.getVaadinResponse().setHeader(AnswerHeaders.POLICY, policy.ofViews(nonce));
  }
}
