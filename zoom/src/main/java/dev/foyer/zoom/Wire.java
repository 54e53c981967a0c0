package dev.foyer.zoom;

import dev.foyer.core.platform.port.Transactions;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The connection to Zoom: its time limits, and that no redirect is followed, since a redirect would
 * carry the token to another host.
 */
final class Wire {

  static final Duration CONNECT = Duration.ofSeconds(3);

  /** From the first byte sent to the last one received: well below the lease of a refresh. */
  static final Duration WHOLE_CALL = Duration.ofSeconds(10);

  private final RestClient.Builder builder;

  Wire(JsonMapper json, Transactions transactions) {
    this(json, transactions, WHOLE_CALL);
  }

  Wire(JsonMapper json, Transactions transactions, Duration wholeCall) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(wholeCall);
    builder =
        RestClient.builder()
            .requestFactory(requests)
            .requestInterceptor(new Courier(transactions))
            .defaultHeader(HttpHeaders.USER_AGENT, "Foyer/" + version())
            // FaultReading judges every status, not Spring.
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .configureMessageConverters(
                converters ->
                    converters
                        .disableDefaults()
                        .addCustomConverter(new ByteArrayHttpMessageConverter())
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(json)));
  }

  /** The calls of one Zoom area, under this base. */
  <C> C calls(Class<C> area, Supplier<URI> base) {
    RestClient client = builder.clone().uriBuilderFactory(new MovingBase(base)).build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .build()
        .createClient(area);
  }

  private static String version() {
    return Optional.ofNullable(Wire.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
