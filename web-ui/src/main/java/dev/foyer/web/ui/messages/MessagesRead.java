package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Messages were marked as read in this window: the bell and the page both show it. */
final class MessagesRead extends ComponentEvent<UI> {
  private static final long serialVersionUID = 1L;

  private MessagesRead(UI window) {
    super(window, false);
  }

  static void tell(Component page) {
    page.getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new MessagesRead(ui)));
  }

  /** Runs this each time, as long as the component is shown. */
  static void follow(Component component, Runnable change) {
    component.addAttachListener(
        attached -> {
          var registration =
              ComponentUtil.addListener(attached.getUI(), MessagesRead.class, _ -> change.run());
          component.addDetachListener(
              detached -> {
                detached.unregisterListener();
                registration.remove();
              });
        });
  }
}
