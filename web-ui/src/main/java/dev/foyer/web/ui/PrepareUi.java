package dev.foyer.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every new page its language and colour scheme, and a word for what breaks in it. */
final class PrepareUi implements VaadinServiceInitListener {

  private static final Logger LOG = LoggerFactory.getLogger(PrepareUi.class);

  private final Visitors visitors;

  PrepareUi(Visitors visitors) {
    this.visitors = visitors;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(this::prepare);
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(this::broken));
  }

  private void prepare(UIInitEvent event) {
    VaadinRequest request = VaadinRequest.getCurrent();
    UI ui = event.getUI();
    ui.setLocale(
        visitors
            .find()
            .map(Visitor::member)
            .map(member -> Preferences.locale(request, member))
            .orElseGet(() -> Preferences.locale(request)));
    ui.getPage().setColorScheme(Preferences.scheme(request));
  }

  private void broken(ErrorEvent event) {
    String reference = visitors.newReference();
    LOG.error("Something broke in a page; its reference is {}.", reference, event.getThrowable());
    Optional<UI> ui = event.getComponent().flatMap(component -> component.getUI());
    ui.ifPresent(
        page -> page.access(() -> Told.badly(page.getTranslation("error.action", reference))));
  }
}
