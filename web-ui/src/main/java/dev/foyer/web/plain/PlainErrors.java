package dev.foyer.web.plain;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words that something went wrong; never where or with what. */
@Controller
final class PlainErrors implements ErrorController {

  @RequestMapping("${spring.web.error.path:/error}")
  ModelAndView tell(HttpServletRequest request) {
    return about(status(request)).page();
  }

  private static Message about(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> PlainNotFound.MESSAGE;
      case TOO_MANY_REQUESTS -> Message.bad(status, "error.too-many");
      case FORBIDDEN -> Message.bad(status, "error.forbidden");
      case HttpStatus other when other.is4xxClientError() -> Message.bad(other, "error.request");
      case HttpStatus other -> Message.bad(other, "error.server");
    };
  }

  private static HttpStatus status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            && HttpStatus.resolve(code) instanceof HttpStatus status
        ? status
        : HttpStatus.NOT_FOUND;
  }
}
