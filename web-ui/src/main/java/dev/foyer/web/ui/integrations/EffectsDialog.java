package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;

/** Says what something does before it is done (BR-60). */
abstract class EffectsDialog extends ConfirmDialog {

  EffectsDialog(Runnable act) {
    setCancelable(true);
    setCancelText(getTranslation("dialog.cancel"));
    addConfirmListener(_ -> act.run());
  }

  final void ask(String title, String confirm, String confirmTheme, String... effects) {
    setHeader(title);
    setConfirmText(confirm);
    setConfirmButtonTheme(confirmTheme);
    setText(
        new Div(
            new Paragraph(getTranslation("dialog.effects")),
            new UnorderedList(Arrays.stream(effects).map(ListItem::new).toArray(ListItem[]::new))));
  }
}
