package dev.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where browsers may reach Foyer. */
class PublicUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://foyer.acme.example",
        "https://foyer.acme.example/",
        "https://foyer.acme.example:8443",
        "http://localhost:8080",
        "http://127.0.0.1:8080",
        "http://[::1]:8080"
      })
  void takesHttpsAndThisMachine(String url) {
    assertThat(PublicUrl.of(url).at("/x")).isEqualTo(url.replaceFirst("/$", "") + "/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://foyer.acme.example",
        "http://localhost.acme.example:8080",
        "http://10.0.0.1:8080"
      })
  void refusesHttpBeyondThisMachine(String url) {
    assertThatThrownBy(() -> PublicUrl.of(url))
        .isInstanceOf(PublicUrlRefused.class)
        .hasMessageContaining(url)
        .hasMessageContaining("https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "foyer.acme.example",
        "ftp://foyer.acme.example",
        "https://",
        "https://foyer.acme.example/foyer",
        "https://me@foyer.acme.example",
        "https://foyer.acme.example?x=1",
        "https://foyer acme"
      })
  void refusesWhatIsNoSuchAddress(String url) {
    assertThatThrownBy(() -> PublicUrl.of(url)).isInstanceOf(PublicUrlRefused.class);
  }

  @Test
  void writesTheOriginAsBrowsersDo() {
    assertThat(PublicUrl.of("https://Foyer.Acme.example:443/").origin())
        .isEqualTo("https://foyer.acme.example");
    assertThat(PublicUrl.of("http://LOCALHOST:80").origin()).isEqualTo("http://localhost");
  }

  @Test
  void saysAtTheStartWhatIsWrong() {
    assertThat(
            new PublicUrlRefusedAnalyzer()
                .analyze(new PublicUrlRefused("http://x.example", "it has to be https"))
                .getDescription())
        .isEqualTo("FOYER_PUBLIC_URL can't be http://x.example: it has to be https.");
  }
}
