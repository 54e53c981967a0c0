package dev.foyer.web.start;

import dev.foyer.core.connection.usecase.StartWatching;
import dev.foyer.core.message.usecase.StartForgetting;
import dev.foyer.core.onboarding.usecase.OfferSetUp;
import dev.foyer.web.EmbeddedDefault;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.sample.SampleOrganization;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Lets the first people in: the sample organization in the embedded default, else a one-time set-up
 * link on an empty database (BR-09). Has every connection watched and old messages forgotten. Then
 * tells the terminal that Foyer is ready.
 */
final class Opening implements ApplicationListener<ApplicationReadyEvent> {

  private final EmbeddedDefault embeddedDefault;
  private final SampleOrganization sample;
  private final OfferSetUp offerSetUp;
  private final StartWatching startWatching;
  private final StartForgetting startForgetting;
  private final Announcement announcement;
  private final HandOver handOver;

  Opening(
      EmbeddedDefault embeddedDefault,
      SampleOrganization sample,
      OfferSetUp offerSetUp,
      StartWatching startWatching,
      StartForgetting startForgetting,
      Announcement announcement,
      HandOver handOver) {
    this.embeddedDefault = embeddedDefault;
    this.sample = sample;
    this.offerSetUp = offerSetUp;
    this.startWatching = startWatching;
    this.startForgetting = startForgetting;
    this.announcement = announcement;
    this.handOver = handOver;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    open();
  }

  void open() {
    startWatching.handle();
    startForgetting.handle();
    List<String> comingIn = new ArrayList<>();
    if (embeddedDefault.on()) {
      sample.makeOnce();
      comingIn.addAll(announcement.ofSamplePeople());
    } else {
      comingIn.addAll(setUp());
    }
    announcement.print(comingIn);
  }

  private List<String> setUp() {
    return switch (offerSetUp.handle()) {
      case OfferSetUp.Outcome.Offered(var secret, _) ->
          announcement.ofSetUp(handOver.setUpLink(secret));
      case OfferSetUp.Outcome.NotNeeded _ -> List.of();
    };
  }
}
