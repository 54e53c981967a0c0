package dev.foyer.web.ui.eventtypes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.Location;
import dev.foyer.web.ui.part.LocationWords;
import dev.foyer.web.ui.part.Typed;
import java.util.Optional;

/** Asks where events take place. */
final class LocationFields extends Div {

  private final Optional<Location.Place> organizations;
  private final Location.Place otherwise;
  private final Select<LocationKind> kind = new Select<>();
  private final TextField text = new TextField();

  LocationFields(DefaultLocation organizations, Location first) {
    this.organizations = organizations.place();
    this.otherwise =
        switch (first) {
          case Location.OrganizationDefault(Location.Place place) -> place;
          case Location.Place place -> place;
        };
    addClassName("form");
    kind.setLabel(getTranslation("field.location"));
    kind.setItems(
        LocationKind.offered(
            this.organizations.isPresent() || first instanceof Location.OrganizationDefault));
    kind.setItemLabelGenerator(it -> getTranslation(it.key()));
    kind.addValueChangeListener(_ -> ask());
    text.setValue(LocationWords.of(otherwise).text());
    kind.setValue(LocationKind.of(first));
    add(kind, text);
  }

  /** Does this whenever another kind is chosen. */
  void whenChanged(Runnable change) {
    kind.addValueChangeListener(_ -> change.run());
  }

  private void ask() {
    LocationKind chosen = kind.getValue();
    text.setVisible(chosen.asks());
    text.setLabel(getTranslation(chosen.question()));
    kind.setHelperText(chosen == LocationKind.ORGANIZATION_DEFAULT ? meaning() : "");
  }

  private String meaning() {
    return organizations
        .map(place -> getTranslation("location.organization-default.now", inWords(place)))
        .orElseGet(() -> getTranslation("location.organization-default.none", inWords(otherwise)));
  }

  private String inWords(Location.Place place) {
    return LocationWords.of(place).inWords(this);
  }

  /** Whether events would be on Zoom. */
  boolean onZoom() {
    return switch (kind.getValue()) {
      case ZOOM -> true;
      case ORGANIZATION_DEFAULT -> organizations.orElse(otherwise) instanceof Location.Zoom;
      case PHONE, IN_PERSON, CUSTOM -> false;
    };
  }

  /** What was chosen, or empty after the field was marked. */
  Optional<Location> chosen() {
    return Typed.in(
        text,
        typed -> kind.getValue().location(typed, otherwise),
        getTranslation("field.location.unfit"));
  }
}
