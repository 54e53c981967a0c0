package dev.foyer.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.location.Location;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.web.ui.UiTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveUpdatesTest extends UiTest {

  private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();
  private final FoyerUnderTest world = new FoyerUnderTest();
  private final SampleOrganization acme = world.acme();
  private final SampleOrganization globex = world.found("Globex", "Gus Gray", "gus@globex.example");
  private final AtomicInteger told = new AtomicInteger();
  private final Div page = new Div();
  private LiveUpdates live;

  @BeforeEach
  void follow() {
    live =
        new LiveUpdates(
            world.foyer().journal().followJournal(),
            world.foyer().messages().followMessages(),
            rounds,
            Duration.ofMillis(10));
    live.follow(page, acme.id(), told::incrementAndGet);
    UI.getCurrent().add(page);
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void tellsAnOpenPageThatSomethingHappenedAndOnceMoreForWhatCommitsLate() {
    world.eventType(acme.owner(), new Location.Zoom());

    eventually(() -> assertThat(told).hasValue(2));
  }

  @Test
  void tellsThatSomebodyWasToldSomething() {
    world.ports().messages().add(world.given().aMessage().to(acme.owner()).build());

    eventually(() -> assertThat(told).hasValue(2));
  }

  @Test
  void tellsNothingOfOtherOrganizations() {
    world.eventType(globex.owner(), new Location.Zoom());
    world.eventType(acme.owner(), new Location.Zoom());

    eventually(() -> assertThat(told).hasValue(2));
    assertThat(live.follows(globex.id())).isFalse();
  }

  @Test
  void followsOnlyOrganizationsThatSomebodyHasOpen() {
    assertThat(live.follows(acme.id())).isTrue();
    assertThat(live.follows(new OrganizationId(new UUID(0, 0)))).isFalse();

    UI.getCurrent().remove(page);

    assertThat(live.follows(acme.id())).isFalse();
  }

  @Test
  void stopsWhenItIsClosed() {
    live.close();

    assertThat(rounds.isShutdown()).isTrue();
  }
}
