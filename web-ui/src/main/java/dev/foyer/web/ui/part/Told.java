package dev.foyer.web.ui.part;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages on what somebody has just done. */
public final class Told {

  private static final int SHORT = 5_000;
  private static final int LONG = 12_000;

  private Told() {}

  /** It was done. */
  public static void well(String text) {
    Notification.show(text, SHORT, Notification.Position.BOTTOM_CENTER, false)
        .addThemeVariants(NotificationVariant.SUCCESS);
  }

  /** It was not done, and why. */
  public static void badly(String text) {
    Notification.show(text, LONG, Notification.Position.BOTTOM_CENTER, true)
        .addThemeVariants(NotificationVariant.ERROR);
  }
}
