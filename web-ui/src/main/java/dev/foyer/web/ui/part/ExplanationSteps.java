package dev.foyer.web.ui.part;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.foyer.core.member.Explanation;

/** Every rule that decided which Zoom is used, in order (BR-70). */
public final class ExplanationSteps extends OrderedList {

  public ExplanationSteps(Explanation explanation) {
    addClassName("steps");
    explanation
        .steps()
        .forEach(
            step ->
                add(
                    new ListItem(
                        getTranslation(Words.of(step.finding()), step.about().toArray()))));
  }
}
