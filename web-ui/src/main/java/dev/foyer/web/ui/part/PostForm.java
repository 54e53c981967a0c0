package dev.foyer.web.ui.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A plain form with one button that posts to a plain page, so that the browser itself goes there;
 * it carries the token against cross-site request forgery.
 */
@Tag("form")
public class PostForm extends HtmlContainer {

  public PostForm(String action, String buttonLabel) {
    addClassName("post-form");
    getElement().setAttribute("method", "post").setAttribute("action", action);
    token().ifPresent(token -> add(hidden(token.getParameterName(), token.getToken())));
    NativeButton button = new NativeButton(buttonLabel);
    button.getElement().setAttribute("type", "submit");
    button.addClassName("submit");
    add(button);
  }

  /** The token of the request that opens the page; none where nothing checks it. */
  private static Optional<CsrfToken> token() {
    return Optional.ofNullable(VaadinRequest.getCurrent())
        .map(request -> request.getAttribute(CsrfToken.class.getName()))
        .filter(CsrfToken.class::isInstance)
        .map(CsrfToken.class::cast);
  }

  private static Input hidden(String name, String value) {
    Input input = new Input();
    input.setType("hidden");
    input.getElement().setAttribute("name", name).setAttribute("value", value);
    return input;
  }
}
