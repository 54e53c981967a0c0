package dev.foyer.zoom;

import dev.foyer.core.Ports;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAllowance;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.hearing.port.ZoomWebhooks;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.platform.port.Transactions;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Hands the Zoom ports to Spring. */
@AutoConfiguration
@EnableConfigurationProperties({ZoomProperties.class, LimitProperties.class})
@Import(SecretConverter.class)
class ZoomAutoConfiguration {

  private final ZoomSite site;
  private final InstantSource clock;
  private final JsonMapper json;
  private final Wire wire;
  private final Replies replies;

  ZoomAutoConfiguration(
      Environment environment,
      ZoomProperties properties,
      LimitProperties limits,
      ZoomAllowance allowance,
      HostAllowance hosts,
      Transactions transactions,
      Pause pause,
      ObjectProvider<InstantSource> clocks) {
    json = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    site = new ZoomSites(environment).choose(properties);
    clock = clocks.getIfUnique(InstantSource::system);
    wire = new Wire(json, transactions);
    Turnstile turnstile =
        new Turnstile(site.environment(), allowance, hosts, new Paces(limits), pause, clock);
    replies = new Replies(json, new FaultReading(clock), turnstile);
  }

  @Bean
  ZoomAuthorization zoomAuthorization() {
    return new HttpZoomAuthorization(
        site, wire.calls(OAuthCalls.class, site.oauth()), replies, clock);
  }

  @Bean
  ZoomUsers zoomUsers() {
    return new HttpZoomUsers(wire.calls(UserCalls.class, site.api()), replies);
  }

  @Bean
  ZoomMeetings zoomMeetings() {
    return new HttpZoomMeetings(wire.calls(MeetingCalls.class, site.api()), replies);
  }

  @Bean
  ZoomWebhooks zoomWebhooks() {
    return new SignedZoomWebhooks(site, json);
  }

  @Bean
  Ports.ForZoom zoomPorts(
      ZoomAuthorization authorization,
      ZoomUsers users,
      ZoomMeetings meetings,
      ZoomWebhooks webhooks) {
    return new Ports.ForZoom(authorization, users, meetings, webhooks);
  }
}
