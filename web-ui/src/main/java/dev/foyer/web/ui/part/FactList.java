package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Labels with what they are of. */
public final class FactList extends DescriptionList {

  public FactList() {
    addClassName("fact-list");
  }

  public FactList fact(String label, String value) {
    return fact(label, new Span(value));
  }

  public FactList fact(String label, Component value) {
    add(new Term(label), new Description(value));
    return this;
  }
}
