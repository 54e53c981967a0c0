package dev.foyer.web.ui.part;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Optional;

/** Chooses a time zone; the one it began with if nothing is chosen. */
public final class ZoneBox extends ComboBox<String> {

  private final ZoneId first;

  public ZoneBox(String label, ZoneId first) {
    super(label);
    this.first = first;
    setItems(
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList());
    setValue(first.getId());
  }

  public ZoneId zone() {
    return Optional.ofNullable(getValue()).map(ZoneId::of).orElse(first);
  }
}
