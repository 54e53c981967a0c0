package dev.foyer.web.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.security.SignedInMembers;
import dev.foyer.web.ui.part.Visitors;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the pages share. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

  @Bean
  Visitors visitors(SignedInMembers signedIn, Foyer foyer, Ports.ForPlatform platform) {
    return new Visitors(
        () ->
            signedIn
                .current()
                .flatMap(
                    found ->
                        foyer
                            .onboarding()
                            .showMember()
                            .handle(found.organization(), found.member())),
        platform.clock(),
        platform.ids()::next);
  }

  @Bean
  VaadinServiceInitListener prepareUi(Visitors visitors) {
    return new PrepareUi(visitors);
  }

  @Bean
  LiveUpdates liveUpdates(Foyer foyer, @Value("${foyer.live.every:1s}") Duration every) {
    return new LiveUpdates(
        foyer.journal().followJournal(),
        foyer.messages().followMessages(),
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-updates").factory()),
        every);
  }
}
