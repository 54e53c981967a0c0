package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.foyer.core.connection.Approval;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.time.Instant;
import java.util.List;

/** How a connection did, in words: one line for each time in which it stood the same. */
final class HealthList extends Composite<UnorderedList> {

  private final Approval approval;
  private final List<HealthBand> newestFirst;
  private final Visitor visitor;

  HealthList(Approval approval, List<HealthBand> newestFirst, Visitor visitor) {
    this.approval = approval;
    this.newestFirst = newestFirst;
    this.visitor = visitor;
  }

  @Override
  protected UnorderedList initContent() {
    UnorderedList list = new UnorderedList();
    list.addClassName("lately");
    newestFirst.forEach(band -> list.add(line(band)));
    return list;
  }

  private ListItem line(HealthBand band) {
    Span when = new Span(when(band.from(), band.to()));
    when.addClassName("quiet");
    return new ListItem(new Span(told(band)), when);
  }

  private String when(Instant from, Instant to) {
    Times times = visitor.times(getLocale());
    return to.isBefore(visitor.now())
        ? getTranslation("health.span", times.dateTime(from), times.dateTime(to))
        : getTranslation("health.since", times.dateTime(from));
  }

  private String told(HealthBand band) {
    String state = getTranslation(Words.family("health", band.state()));
    return band.cause()
        .map(
            cause ->
                getTranslation(
                    "health.because",
                    state,
                    getTranslation(
                        cause, approval.account().title(), approval.authorizer().displayName())))
        .orElse(state);
  }
}
