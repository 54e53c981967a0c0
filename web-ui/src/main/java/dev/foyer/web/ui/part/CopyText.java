package dev.foyer.web.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** Several lines to copy, with a button that copies them. */
public final class CopyText extends Div {

  public CopyText(String label, String value, String copyLabel) {
    addClassName("copy-text");
    TextArea field = new TextArea(label);
    field.setValue(value);
    field.setReadOnly(true);
    Button copy = new Button(copyLabel);
    Clipboard.onClick(copy)
        .writeText(
            value,
            _ -> Told.well(getTranslation("copy.done")),
            _ -> Told.badly(getTranslation("copy.failed")));
    add(field, copy);
  }
}
