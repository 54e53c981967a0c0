package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/**
 * Has a part of a page look again every moment, for as long as something is under way and the page
 * is open. For progress only: what is done for good comes by the journal.
 */
public final class UnderWay {

  private static final int EVERY_MILLIS = 1_000;

  private final Component part;
  private final Runnable look;
  private Optional<Registration> looking = Optional.empty();

  public UnderWay(Component part, Runnable look) {
    this.part = part;
    this.look = look;
    part.addDetachListener(detached -> stop(detached.getUI()));
  }

  public void is(boolean running) {
    part.getUI()
        .ifPresent(
            ui -> {
              if (!running) {
                stop(ui);
              } else if (looking.isEmpty()) {
                ui.setPollInterval(EVERY_MILLIS);
                looking = Optional.of(ui.addPollListener(_ -> look.run()));
              }
            });
  }

  private void stop(UI ui) {
    looking.ifPresent(
        registration -> {
          registration.remove();
          ui.setPollInterval(-1);
        });
    looking = Optional.empty();
  }
}
