package dev.foyer.web.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A text to copy: read-only, selected when focused, with a button that copies it. */
public final class CopyField extends Div {

  public CopyField(String label, String value, String copyLabel) {
    addClassName("copy-field");
    TextField field = new TextField(label);
    field.setValue(value);
    field.setReadOnly(true);
    field.setAutoselect(true);
    Button copy = new Button(copyLabel);
    Clipboard.onClick(copy)
        .writeText(
            value,
            _ -> Told.well(getTranslation("copy.done")),
            _ -> Told.badly(getTranslation("copy.failed")));
    add(field, copy);
  }
}
