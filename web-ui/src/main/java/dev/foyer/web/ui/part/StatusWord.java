package dev.foyer.web.ui.part;

import com.vaadin.flow.component.html.Span;

/** A state in a word, with its tone. */
public final class StatusWord extends Span {

  public StatusWord(Tone tone, String text) {
    super(text);
    addClassNames("status-word", tone.className());
  }
}
