package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;

/** What the tones of a picture mean, each with its number, in words. */
public final class Legend extends UnorderedList {

  public Legend() {
    addClassName("legend");
    getElement().setAttribute("role", "list");
  }

  /**
   * @param words what is counted, perhaps with a way to it
   */
  public Legend of(Tone tone, long count, Component words) {
    Span sample = new Span(new Drawing("sample").rect(tone, 0, 0, 100, 100).silent());
    sample.addClassName("legend-sample");
    Span figure = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
    figure.addClassName("legend-figure");
    add(new ListItem(sample, figure, words));
    return this;
  }
}
