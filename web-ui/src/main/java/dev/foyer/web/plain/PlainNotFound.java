package dev.foyer.web.plain;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no page is at; without it the views would answer with a page of theirs. */
@Controller
final class PlainNotFound {

  static final Message MESSAGE = Message.bad(HttpStatus.NOT_FOUND, "error.not-found");

  @RequestMapping({"/connect/**", "/zoom/**", "/set-up/**", "/password/**", "/actuator/**"})
  ModelAndView tell() {
    return MESSAGE.page();
  }
}
