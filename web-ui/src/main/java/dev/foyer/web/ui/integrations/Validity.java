package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.select.Select;
import dev.foyer.core.connection.ConnectLink;
import java.time.Duration;

/** How long a connect link is good for, as it is offered to choose. */
enum Validity {
  FIFTEEN_MINUTES(ConnectLink.SHORTEST, "zoom.link.valid.fifteen-minutes"),
  ONE_HOUR(Duration.ofHours(1), "zoom.link.valid.one-hour"),
  ONE_DAY(Duration.ofDays(1), "zoom.link.valid.one-day"),
  THREE_DAYS(Duration.ofDays(3), "zoom.link.valid.three-days"),
  SEVEN_DAYS(ConnectLink.VALID_FOR_BY_DEFAULT, "zoom.link.valid.seven-days"),
  THIRTY_DAYS(ConnectLink.LONGEST, "zoom.link.valid.thirty-days");

  private final Duration length;
  private final String key;

  Validity(Duration length, String key) {
    this.length = length;
    this.key = key;
  }

  Duration length() {
    return length;
  }

  /** Seven days unless somebody chooses otherwise. */
  static Select<Validity> box() {
    Select<Validity> box = new Select<>();
    box.setLabel(box.getTranslation("zoom.link.valid"));
    box.setItems(values());
    box.setItemLabelGenerator(validity -> box.getTranslation(validity.key));
    box.setValue(SEVEN_DAYS);
    return box;
  }
}
