package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Composite;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.web.ui.part.FactList;
import dev.foyer.web.ui.part.Panel;
import java.util.List;

/** The booking's earlier meetings that are still in Zoom, and why. */
final class LeftoverPanel extends Composite<Panel> {

  private final List<Leftover> leftovers;

  LeftoverPanel(List<Leftover> leftovers) {
    this.leftovers = leftovers;
  }

  @Override
  protected Panel initContent() {
    FactList facts = new FactList();
    leftovers.forEach(
        left ->
            facts.fact(
                getTranslation("leftover.meeting", left.details().meeting().toString()),
                getTranslation(key(left.state()))));
    return new Panel(getTranslation("leftover.title")).with(facts);
  }

  private static String key(Leftover.State state) {
    return switch (state) {
      case Leftover.State.Held _ -> "leftover.held";
      case Leftover.State.Due _ -> "leftover.due";
      case Leftover.State.OutOfReach _ -> "leftover.out-of-reach";
      case Leftover.State.Refused _ -> "leftover.refused";
    };
  }
}
