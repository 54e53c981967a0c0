package dev.foyer.core.hearing.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ZoomApp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link RefusedWebhooks} promises. */
public abstract class RefusedWebhooksContract extends PortContract {

  @Test
  void remembersTheLastOfEachApp() {
    RefusedWebhooks refused = ports().refusedWebhooks();
    Instant noon = given.now();
    refused.note(ZoomApp.ORGANIZATION, noon);
    refused.note(ZoomApp.ORGANIZATION, noon.plusSeconds(60));
    refused.note(ZoomApp.ORGANIZATION, noon.plusSeconds(30));

    assertThat(refused.last(ZoomApp.ORGANIZATION)).contains(noon.plusSeconds(60));
    assertThat(refused.last(ZoomApp.PERSONAL)).isEmpty();
  }
}
