package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page within the layout: main landmark, heading, title of the browser's tab. It is built in the
 * constructor and filled by {@link #load}, on navigation and whenever something has changed.
 */
public abstract class Page extends Main implements HasDynamicTitle, AfterNavigationObserver {

  private final String title;
  private final H1 heading = new H1();
  private final Div actions = new Div();

  protected Page(String titleKey) {
    title = getTranslation(titleKey);
    addClassName("page");
    heading.setText(title);
    actions.addClassName("actions");
    Header header = new Header(heading, actions);
    header.addClassName("page-header");
    add(header);
  }

  /** Says in a sentence what the page is for. */
  protected final void lead(String text) {
    Paragraph lead = new Paragraph(text);
    lead.addClassName("lead");
    add(lead);
  }

  /** Shows this beside the heading. */
  protected final void action(Component component) {
    actions.add(component);
  }

  /** Fills the page with what is true now. */
  protected abstract void load();

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    load();
  }

  @Override
  public String getPageTitle() {
    return title + " · Foyer";
  }
}
