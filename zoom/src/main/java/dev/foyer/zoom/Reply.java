package dev.foyer.zoom;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came back over the wire, not judged yet. A body that is no JSON is missing. */
record Reply(int status, HttpHeaders headers, JsonNode body) {

  static Reply of(ResponseEntity<byte[]> response, JsonMapper json) {
    byte[] bytes = Optional.ofNullable(response.getBody()).orElseGet(() -> new byte[0]);
    return new Reply(response.getStatusCode().value(), response.getHeaders(), parsed(bytes, json));
  }

  /** Zoom speaks JSON objects; anything else comes from somebody in between, or a broken Zoom. */
  boolean readable() {
    return body.isObject();
  }

  /** Zoom answers some refusals with 200: then the body decides. */
  boolean good() {
    return status >= 200 && status < 300 && !complains();
  }

  Complaint complaint() {
    return readable() ? Complaint.in(body) : Complaint.NONE;
  }

  private boolean complains() {
    return body.has("code") && body.has("message") || body.path("error").isString();
  }

  private static JsonNode parsed(byte[] bytes, JsonMapper json) {
    try {
      return json.readTree(bytes);
    } catch (JacksonException notJson) {
      return MissingNode.getInstance();
    }
  }
}
