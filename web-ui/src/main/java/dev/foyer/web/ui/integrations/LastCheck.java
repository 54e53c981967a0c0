package dev.foyer.web.ui.integrations;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.web.ui.part.Ago;
import dev.foyer.web.ui.part.Visitor;
import java.util.List;

/** When a connection was checked last, and what that found. */
final class LastCheck extends Composite<Span> {

  private final List<HealthSpell> newestFirst;
  private final Visitor visitor;

  LastCheck(List<HealthSpell> newestFirst, Visitor visitor) {
    this.newestFirst = newestFirst;
    this.visitor = visitor;
  }

  @Override
  protected Span initContent() {
    return new Span(
        newestFirst.stream()
            .flatMap(
                spell -> HealthWords.of(spell.found()).map(found -> told(spell, found)).stream())
            .findFirst()
            .orElseGet(() -> getTranslation("zoom.fact.checked.never")));
  }

  private String told(HealthSpell spell, String found) {
    Ago ago = Ago.of(spell.until(), visitor.now());
    return getTranslation(
        "zoom.fact.checked.value",
        getTranslation(ago.key(), ago.count()),
        visitor.times(getLocale()).dateTime(spell.until()),
        getTranslation(found));
  }
}
