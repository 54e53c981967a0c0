package dev.foyer.web.ui.part;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;

/** Says what something does before it is done (BR-60). */
public abstract class EffectsDialog extends ConfirmDialog {

  protected EffectsDialog(Runnable act) {
    setCancelable(true);
    setCancelText(getTranslation("dialog.cancel"));
    addConfirmListener(_ -> act.run());
  }

  protected final void ask(String title, String confirm, String confirmTheme, String... effects) {
    setHeader(title);
    setConfirmText(confirm);
    setConfirmButtonTheme(confirmTheme);
    setText(
        new Div(
            new Paragraph(getTranslation("dialog.effects")),
            new UnorderedList(Arrays.stream(effects).map(ListItem::new).toArray(ListItem[]::new))));
  }
}
