package dev.foyer.web.ui.part;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/**
 * A picture drawn by the server out of rectangles. Each tone has its own pattern besides its
 * colour. Places and sizes are percents of the whole.
 */
final class Drawing {

  private static final String PATTERNS =
      """
      <defs>
      <pattern id="tone-striped" width="6" height="6" patternUnits="userSpaceOnUse"
       patternTransform="rotate(45)"><rect class="ground tone-careful" width="6" height="6"/>
      <rect class="line tone-careful" width="3" height="6"/></pattern>
      <pattern id="tone-crossed" width="5" height="5" patternUnits="userSpaceOnUse"
       patternTransform="rotate(45)"><rect class="ground tone-bad" width="5" height="5"/>
      <rect class="line tone-bad" width="2" height="5"/>
      <rect class="line tone-bad" width="5" height="2"/></pattern>
      </defs>
      """;

  private final StringBuilder drawn = new StringBuilder();

  Drawing(String className) {
    drawn
        .append("<svg class=\"drawing %s\" aria-hidden=\"true\">".formatted(className))
        .append(PATTERNS);
  }

  Drawing rect(Tone tone, double x, double y, double width, double height) {
    drawn.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"share %s\" x=\"%.3f%%\" y=\"%.3f%%\" width=\"%.3f%%\" height=\"%.3f%%\"/>",
            tone.className(),
            x,
            y,
            width,
            height));
    return this;
  }

  /** With this label for whoever doesn't see it. */
  Svg labelled(String label) {
    Svg picture = svg();
    picture.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    return picture;
  }

  /** For whoever sees it only; the words beside it say the same. */
  Svg silent() {
    Svg picture = svg();
    picture.getElement().setAttribute("aria-hidden", "true");
    return picture;
  }

  private Svg svg() {
    return new Svg(drawn + "</svg>");
  }
}
