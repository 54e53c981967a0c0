package dev.foyer.zoom;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Zoom's token endpoint and its neighbour. */
@HttpExchange(
    contentType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
    accept = MediaType.APPLICATION_JSON_VALUE)
interface OAuthCalls {

  @PostExchange("/oauth/token")
  ResponseEntity<byte[]> token(
      @RequestAttribute(Courier.CLIENT) AppCredentials client, @RequestBody byte[] form);

  @PostExchange("/oauth/revoke")
  ResponseEntity<byte[]> revoke(
      @RequestAttribute(Courier.CLIENT) AppCredentials client, @RequestBody byte[] form);
}
