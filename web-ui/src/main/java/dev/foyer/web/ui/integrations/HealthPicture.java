package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import java.time.Duration;
import java.util.Locale;

/**
 * The bands as a picture, drawn by the server. Each state has its own height and pattern besides
 * its colour, and the words beside the picture tell all that it shows.
 */
final class HealthPicture extends Composite<Svg> {

  private static final int HEIGHT = 32;

  /** In percent of the whole; a shorter band could not be seen. */
  private static final double NARROWEST = 0.6;

  private final HealthBands bands;
  private final String label;

  HealthPicture(HealthBands bands, String label) {
    this.bands = bands;
    this.label = label;
  }

  @Override
  protected Svg initContent() {
    StringBuilder drawn = new StringBuilder();
    drawn.append(
        "<svg class=\"health-picture\" width=\"100%%\" height=\"%d\" aria-hidden=\"true\">"
            .formatted(HEIGHT));
    drawn.append(
        "<defs><pattern id=\"hatched\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect class=\"hatch\" width=\"3\" height=\"6\"/>"
            + "</pattern></defs>");
    bands.all().forEach(band -> drawn.append(rect(band)));
    Svg picture = new Svg(drawn.append("</svg>").toString());
    picture.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    return picture;
  }

  private String rect(HealthBand band) {
    double width = Math.max(NARROWEST, percent(Duration.between(band.from(), band.to())));
    double x = Math.min(percent(Duration.between(bands.from(), band.from())), 100 - width);
    int height = height(band.state());
    return String.format(
        Locale.ROOT,
        "<rect class=\"band %s\" x=\"%.3f%%\" width=\"%.3f%%\" y=\"%d\" height=\"%d\"/>",
        className(band.state()),
        x,
        width,
        HEIGHT - height,
        height);
  }

  static String className(HealthBand.State state) {
    return "band-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int height(HealthBand.State state) {
    return switch (state) {
      case WORKED -> HEIGHT;
      case AT_RISK -> HEIGHT * 3 / 4;
      case STOPPED -> HEIGHT / 2;
      case PAUSED -> HEIGHT / 4;
      case UNCHECKED -> HEIGHT / 16;
    };
  }

  private double percent(Duration part) {
    return 100.0 * part.toSeconds() / Duration.between(bands.from(), bands.to()).toSeconds();
  }
}
