package dev.foyer.web.plain;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Redirects that a browser follows with a GET, and that leave nothing behind (RFC 9700, 4.12). */
public final class SeeOther {

  private SeeOther() {}

  public static ModelAndView at(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    view.setExpandUriTemplateVariables(false);
    return new ModelAndView(view);
  }

  public static ModelAndView at(URI address) {
    return at(address.toString());
  }
}
