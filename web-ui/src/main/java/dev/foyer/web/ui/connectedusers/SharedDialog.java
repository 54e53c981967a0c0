package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.organization.Member;
import java.util.List;

/** Warns before several members get the same Zoom user (BR-41). */
final class SharedDialog extends ConfirmDialog {

  SharedDialog(ZoomUser user, List<Member> others, Runnable anyway) {
    setHeader(getTranslation("mapping.shared.title"));
    setText(
        getTranslation("mapping.shared.text", ZoomUserPart.who(user), ZoomUserPart.names(others)));
    setCancelable(true);
    setCancelText(getTranslation("dialog.cancel"));
    setConfirmText(getTranslation("mapping.shared.anyway"));
    addConfirmListener(_ -> anyway.run());
  }
}
