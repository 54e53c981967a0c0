package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Something to know, in its tone; read out when it appears. */
public final class Notice extends Div {

  public Notice(Tone tone, String text, Component... next) {
    addClassNames("notice", tone.className());
    getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
    Span words = new Span(text);
    words.addClassName("notice-text");
    add(words);
    add(next);
  }
}
