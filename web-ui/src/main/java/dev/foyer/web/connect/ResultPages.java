package dev.foyer.web.connect;

import dev.foyer.web.plain.Message;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells a {@link Result}. Its address may be kept, reloaded or made up: it shows only words. */
@Controller
final class ResultPages {

  @GetMapping("/connect/result/{id}")
  ModelAndView tell(@PathVariable String id) {
    return Result.named(id)
        .map(result -> told(result, Result.isPersonal(id)))
        .orElseGet(() -> Message.bad(HttpStatus.NOT_FOUND, "error.not-found"))
        .page();
  }

  private static Message told(Result result, boolean personal) {
    String key = (personal ? "result.mine." : "result.") + result.id();
    Message message = result.chosen() ? Message.plain(key) : Message.bad(HttpStatus.OK, key);
    return personal ? message.leadingTo("/integrations/zoom/mine") : message;
  }
}
