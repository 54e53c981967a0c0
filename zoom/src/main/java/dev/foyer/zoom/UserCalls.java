package dev.foyer.zoom;

import dev.foyer.core.platform.Secret;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Zoom's calls about users. */
@HttpExchange(url = "/users", accept = MediaType.APPLICATION_JSON_VALUE)
interface UserCalls {

  /** {@code user} is an id, an e-mail address or {@code me}. */
  @GetExchange("/{user}")
  ResponseEntity<byte[]> user(
      @RequestAttribute(Courier.ACCESS) Secret token, @PathVariable String user);

  @GetExchange("/{user}/permissions")
  ResponseEntity<byte[]> permissions(
      @RequestAttribute(Courier.ACCESS) Secret token, @PathVariable String user);

  @GetExchange
  ResponseEntity<byte[]> users(
      @RequestAttribute(Courier.ACCESS) Secret token,
      @RequestParam String status,
      @RequestParam("page_size") int pageSize,
      @RequestParam("next_page_token") String nextPageToken);
}
