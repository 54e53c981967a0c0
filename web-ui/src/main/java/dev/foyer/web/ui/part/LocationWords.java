package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Component;
import dev.foyer.core.location.Location;

/** Where an event takes place: the key of the kind, and the text that goes with it. */
public record LocationWords(String kind, String text) {

  public static LocationWords of(Location.Place place) {
    return switch (place) {
      case Location.Zoom _ -> new LocationWords("location.zoom", "");
      case Location.Phone(var number) -> new LocationWords("location.phone", number);
      case Location.InPerson(var address) -> new LocationWords("location.in-person", address);
      case Location.Custom(var text) -> new LocationWords("location.custom", text);
    };
  }

  /** Both together, in the language of that component. */
  public String inWords(Component component) {
    String words = component.getTranslation(kind);
    return text.isEmpty() ? words : component.getTranslation("location.value", words, text);
  }
}
