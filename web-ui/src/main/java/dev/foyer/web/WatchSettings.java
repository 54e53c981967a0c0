package dev.foyer.web;

import dev.foyer.core.connection.WatchInterval;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How connections are watched.
 *
 * @param every how often each is checked with Zoom ({@code FOYER_WATCH_EVERY}): 5m to 24h
 */
@ConfigurationProperties("foyer.watch")
record WatchSettings(@DefaultValue("1h") Duration every) {

  WatchSettings {
    every = new WatchInterval(every).length();
  }

  WatchInterval interval() {
    return new WatchInterval(every);
  }
}
