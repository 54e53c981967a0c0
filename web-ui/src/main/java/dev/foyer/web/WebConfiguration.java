package dev.foyer.web;

import dev.foyer.core.Ports;
import dev.foyer.core.grant.ZoomEnvironment;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.catalina.core.StandardContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What the whole web application stands on: its address, its Zoom, its server. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  private static final String LOOPBACK = "127.0.0.1";

  @Bean
  static PublicUrl publicUrl(@Value("${foyer.public-url}") String url) {
    return PublicUrl.of(url);
  }

  @Bean
  static ZoomEnvironment zoomEnvironment(Ports.ForZoom zoom) {
    return zoom.authorization().environment();
  }

  @Bean
  static EmbeddedDefault embeddedDefault(
      ZoomEnvironment zoom, @Value("${foyer.database.url:}") String database) {
    return new EmbeddedDefault(zoom.simulated() && !StringUtils.hasText(database));
  }

  /** What comes with known passwords is for nobody else on the network. */
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> onThisMachineOnly(
      EmbeddedDefault embeddedDefault) {
    return server -> {
      if (embeddedDefault.on()) {
        server.setAddress(loopback());
      }
    };
  }

  /** Otherwise Tomcat commits Vaadin's page before the headers that it needs are on it. */
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAfterForward() {
    return server ->
        server.addContextCustomizers(
            context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByName(LOOPBACK);
    } catch (UnknownHostException anAddressNeedsNoLookUp) {
      throw new IllegalStateException(anAddressNeedsNoLookUp);
    }
  }
}
