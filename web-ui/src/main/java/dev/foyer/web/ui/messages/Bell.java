package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import dev.foyer.core.Foyer;
import dev.foyer.core.message.usecase.CountUnread;
import dev.foyer.web.ui.part.Visitor;

/** Says how much the visitor has not read, on every page, and opens the latest messages. */
public final class Bell extends Div implements AfterNavigationObserver {

  private static final int MOST = 99;

  private final CountUnread countUnread;
  private final Visitor visitor;
  private final Button button = new Button(VaadinIcon.BELL_O.create());
  private final Span badge = new Span();
  private final Popover popover = new Popover();
  private final LatestMessages latest;

  public Bell(Foyer foyer, Visitor visitor) {
    this.countUnread = foyer.messages().countUnread();
    this.visitor = visitor;
    addClassName("bell");
    button.addThemeVariants(ButtonVariant.TERTIARY);
    badge.addClassName("bell-count");
    badge.getElement().setAttribute("aria-hidden", "true");
    latest = new LatestMessages(foyer, visitor);
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(getTranslation("messages.title"));
    popover.setAutofocus(true);
    popover.addClassName("bell-popover");
    popover.add(latest);
    popover.addOpenedChangeListener(
        event -> {
          if (event.isOpened()) {
            latest.load();
          }
        });
    add(button, badge, popover);
    MessagesRead.follow(this, this::refresh);
    refresh();
  }

  /** Shows what is true now. */
  public void refresh() {
    long unread = countUnread.handle(visitor.organization(), visitor.id());
    badge.setText(unread > MOST ? MOST + "+" : Long.toString(unread));
    badge.setVisible(unread > 0);
    button.setAriaLabel(getTranslation("messages.bell", unread));
    if (popover.isOpened()) {
      latest.load();
    }
  }

  /** Whoever has followed a message wants to see the page; and the message was read on the way. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    popover.close();
    refresh();
  }
}
