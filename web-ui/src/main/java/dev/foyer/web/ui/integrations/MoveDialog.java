package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.web.ui.part.EffectsDialog;

/** Says what moving to another Zoom account does, and names both (BR-07). */
final class MoveDialog extends EffectsDialog {

  MoveDialog(
      OrganizationConnection.Pending to,
      PreviewDisconnect.Outcome.Previewed preview,
      Runnable move) {
    super(move);
    ZoomAccount before = preview.connection().approval().account();
    ZoomAccount after = to.approval().account();
    ask(
        getTranslation("zoom.move.title", before.title(), after.title()),
        getTranslation("zoom.move.confirm", after.title()),
        "primary error",
        getTranslation(
            "zoom.move.accounts",
            before.title(),
            before.id().value(),
            after.title(),
            after.id().value()),
        getTranslation("zoom.move.meetings", preview.upcomingMeetings(), before.title()),
        getTranslation("zoom.move.members", preview.members(), after.title()),
        getTranslation("zoom.move.stays"));
  }
}
