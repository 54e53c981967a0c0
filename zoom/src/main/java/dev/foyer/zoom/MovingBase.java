package dev.foyer.zoom;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;

/** Builds addresses under a base that is asked for each time. */
record MovingBase(Supplier<URI> base) implements UriBuilderFactory {

  @Override
  public UriBuilder uriString(String template) {
    return now().uriString(template);
  }

  @Override
  public UriBuilder builder() {
    return now().builder();
  }

  @Override
  public URI expand(String template, Map<String, ? extends Object> variables) {
    return now().expand(template, variables);
  }

  @Override
  public URI expand(String template, Object... variables) {
    return now().expand(template, variables);
  }

  private UriBuilderFactory now() {
    return new DefaultUriBuilderFactory(ZoomSite.under(base.get(), "").toString());
  }
}
