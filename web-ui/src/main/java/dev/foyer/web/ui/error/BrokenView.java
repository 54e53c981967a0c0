package dev.foyer.web.ui.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.foyer.web.ui.part.Visitors;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke; the reference leads support to the log. */
@AnonymousAllowed
final class BrokenView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

  private final Visitors visitors;

  BrokenView(Visitors visitors) {
    this.visitors = visitors;
    addClassName("lonely");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    String reference = visitors.newReference();
    LOG.error(
        "A page could not be shown; its reference is {}.",
        reference,
        parameter.getCaughtException());
    add(
        new H1(getTranslation("broken.title")),
        new Paragraph(getTranslation("broken.what", reference)),
        new Anchor("/", getTranslation("error.home")));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("broken.title") + " · Foyer";
  }
}
