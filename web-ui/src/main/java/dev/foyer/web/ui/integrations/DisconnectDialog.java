package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;

/** Says what disconnecting does before it is done (BR-60). */
final class DisconnectDialog extends ConfirmDialog {

  DisconnectDialog(PreviewDisconnect.Outcome.Previewed preview, Runnable disconnect) {
    setHeader(
        getTranslation("zoom.disconnect.title", preview.connection().approval().account().title()));
    UnorderedList effects =
        new UnorderedList(
            new ListItem(getTranslation("zoom.disconnect.members", preview.members())),
            new ListItem(getTranslation("zoom.disconnect.event-types", preview.eventTypes())),
            new ListItem(getTranslation("zoom.disconnect.meetings", preview.upcomingMeetings())),
            new ListItem(getTranslation("zoom.disconnect.personal")));
    Div text = new Div(new Paragraph(getTranslation("zoom.disconnect.effects")), effects);
    setText(text);
    setCancelable(true);
    setCancelText(getTranslation("dialog.cancel"));
    setConfirmText(getTranslation("zoom.disconnect.confirm"));
    setConfirmButtonTheme("primary error");
    addConfirmListener(_ -> disconnect.run());
  }
}
