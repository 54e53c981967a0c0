package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;

/**
 * Gives the keyboard a place to go on from, when what had the focus is gone from the page. Whoever
 * is elsewhere by then is left in peace.
 */
public final class LostFocus {

  /** Later, since a button that was just enabled can't have the focus yet. */
  private static final String IF_LOST =
      "setTimeout(() => { if (document.activeElement === document.body) this.focus(); });";

  private LostFocus() {}

  /** Focuses the component if nothing has the focus. */
  public static void goesTo(Component component) {
    component.getElement().executeJs(IF_LOST);
  }
}
