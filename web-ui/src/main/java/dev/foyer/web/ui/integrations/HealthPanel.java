package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.WatchInterval;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Arrays;
import java.util.List;

/** How the connection did in the last 30 days: as a picture, and the same in words. */
final class HealthPanel extends Composite<Panel> {

  private final OrganizationConnection connection;
  private final List<HealthSpell> newestFirst;
  private final WatchInterval checkedEvery;
  private final Visitor visitor;

  HealthPanel(
      OrganizationConnection connection,
      List<HealthSpell> newestFirst,
      WatchInterval checkedEvery,
      Visitor visitor) {
    this.connection = connection;
    this.newestFirst = newestFirst;
    this.checkedEvery = checkedEvery;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    HealthBands bands = HealthBands.of(connection, newestFirst, checkedEvery, visitor.now());
    return new Panel(getTranslation("health.title")).with(picture(bands), inWords(bands));
  }

  private Div picture(HealthBands bands) {
    Times times = visitor.times(getLocale());
    Div days =
        new Div(new Span(times.dayAndMonth(bands.from())), new Span(getTranslation("health.now")));
    days.addClassName("health-days");
    Div picture =
        new Div(new HealthPicture(bands, getTranslation("health.picture")), days, legend(bands));
    picture.addClassName("health");
    return picture;
  }

  /** Only what the picture shows. */
  private Div legend(HealthBands bands) {
    Div legend = new Div();
    legend.addClassName("health-legend");
    Arrays.stream(HealthBand.State.values())
        .filter(state -> bands.all().stream().anyMatch(band -> band.state() == state))
        .forEach(
            state -> {
              Span sample = new Span();
              sample.addClassNames("health-sample", HealthPicture.className(state));
              legend.add(new Span(sample, new Span(word(state))));
            });
    return legend;
  }

  private NativeDetails inWords(HealthBands bands) {
    return new NativeDetails(
        getTranslation("health.words"),
        new HealthList(connection.approval(), bands.all().reversed(), visitor));
  }

  private String word(HealthBand.State state) {
    return getTranslation(Words.family("health", state));
  }
}
