package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A titled part of a page. */
public final class Panel extends Section {

  private final Header header;
  private final Div body = new Div();

  public Panel(String title) {
    addClassName("panel");
    setAriaLabel(title);
    header = new Header(new H2(title));
    header.addClassName("panel-header");
    body.addClassName("panel-body");
    add(header, body);
  }

  /** Shows this beside the title. */
  public Panel beside(Component component) {
    header.add(component);
    return this;
  }

  /** Adds to the panel's body. */
  public Panel with(Component... components) {
    body.add(components);
    return this;
  }

  /** Adds a sentence. */
  public Panel saying(String text) {
    Paragraph paragraph = new Paragraph(text);
    body.add(paragraph);
    return this;
  }

  /** Adds buttons, links and forms in a row. */
  public Panel offering(Component... components) {
    Div row = new Div(components);
    row.addClassName("actions");
    body.add(row);
    return this;
  }
}
