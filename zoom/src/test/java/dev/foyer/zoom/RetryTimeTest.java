package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.node.MissingNode;

class RetryTimeTest {

  private final RetryTime retryTime = new RetryTime(() -> Instant.parse("2026-11-23T10:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Retry-After       | 2026-11-23T10:00:30Z          | 2026-11-23T10:00:30Z
          retry-after       | 2026-11-23T12:00:30+02:00     | 2026-11-23T10:00:30Z
          Retry-After       | Mon, 23 Nov 2026 10:01:00 GMT | 2026-11-23T10:01:00Z
          Retry-After       | 90                            | 2026-11-23T10:01:30Z
          Retry-After       | 999999999                     | 2026-11-24T10:00:00Z
          X-RateLimit-Reset | 1795428001                    | 2026-11-23T10:00:01Z
          X-RateLimit-Type  | Daily-limit                   | 2026-11-24T00:00:00Z
          """)
  void readsEveryFormThatZoomUses(String header, String value, Instant expected) {
    assertThat(read(header, value)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2026-11-23T09:59:59Z", "-5", "0", "2026-13-45T00:00:00Z", "1e9"})
  void takesNothingFromWhatItCannotReadOrIsOver(String value) {
    assertThat(read("Retry-After", value)).isEmpty();
  }

  @Test
  void knowsNothingWithoutHeaders() {
    assertThat(read("X-RateLimit-Type", "QPS")).isEmpty();
  }

  private Optional<Instant> read(String header, String value) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(header, value);
    return retryTime.of(new Reply(429, headers, MissingNode.getInstance()));
  }
}
