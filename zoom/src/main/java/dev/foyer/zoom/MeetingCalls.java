package dev.foyer.zoom;

import dev.foyer.core.platform.Secret;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Zoom's calls about meetings. */
@HttpExchange(accept = MediaType.APPLICATION_JSON_VALUE)
interface MeetingCalls {

  @PostExchange(url = "/users/{host}/meetings", contentType = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> create(
      @RequestAttribute(Courier.ACCESS) Secret token,
      @PathVariable String host,
      @RequestBody NewMeetingBody meeting);

  @GetExchange("/users/{host}/meetings")
  ResponseEntity<byte[]> list(
      @RequestAttribute(Courier.ACCESS) Secret token,
      @PathVariable String host,
      @RequestParam String type,
      @RequestParam("page_size") int pageSize,
      @RequestParam("next_page_token") String nextPageToken);

  @PatchExchange(url = "/meetings/{meeting}", contentType = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> update(
      @RequestAttribute(Courier.ACCESS) Secret token,
      @PathVariable long meeting,
      @RequestBody ChangedMeetingBody change);

  @DeleteExchange("/meetings/{meeting}")
  ResponseEntity<byte[]> delete(
      @RequestAttribute(Courier.ACCESS) Secret token, @PathVariable long meeting);

  @GetExchange("/meetings/{meeting}")
  ResponseEntity<byte[]> meeting(
      @RequestAttribute(Courier.ACCESS) Secret token, @PathVariable long meeting);
}
